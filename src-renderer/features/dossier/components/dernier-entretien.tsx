import { IconCalendarEvent, IconLock, IconMessageCircle } from '@tabler/icons-react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { MODE_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatLongDate, formatMinutes, formatTime } from '../../../lib/formats'
import { BoutonAgenda } from '../entretiens/bouton-agenda'
import classes from './dernier-entretien.module.css'

/** The last time somebody met the person, and the next. */
export function DernierEntretien({ participation, date }: { participation: ParticipationDossier; date: IsoDate }) {
  const { entretiens, acces } = participation
  const dernier = entretiens.find((entretien) => entretien.statut === 'honore' && entretien.date <= date)
  const prochain = entretiens.findLast((entretien) => entretien.statut === 'prevu' && entretien.date >= date)
  const precisions = dernier && [
    formatLongDate(dernier.date, { weekday: false }),
    MODE_ENTRETIEN_LABELS[dernier.mode].toLocaleLowerCase('fr'),
    ...(dernier.duree_minutes === null ? [] : [formatMinutes(dernier.duree_minutes)]),
  ]
  return (
    <Panel title="Dernier entretien" aside={precisions && <span className={classes.precisions}>{precisions.join(', ')}</span>}>
      {dernier ? (
        <>
          <p className={classes.note}>{dernier.note ?? 'Aucune note n’a été écrite.'}</p>
          {dernier.objectifs !== null && (
            <p className={classes.objectifs}>
              <b>Convenu : </b>
              {dernier.objectifs}
            </p>
          )}
          {acces.notes && dernier.note !== null && (
            <p className={classes.reserve}>
              <IconLock size={16} stroke={1.75} aria-hidden />
              Note réservée au référent et à la coordination
            </p>
          )}
        </>
      ) : (
        <EmptyState icon={IconMessageCircle} title="Aucun entretien honoré">
          Un entretien par mois au moins : le premier dira où en est la personne.
        </EmptyState>
      )}
      <p className={classes.prochain}>
        <IconCalendarEvent size={18} stroke={1.75} aria-hidden />
        <span>
          <b>Prochain rendez-vous :</b>{' '}
          {prochain
            ? `${formatLongDate(prochain.date, { year: false })}${prochain.heure === null ? '' : ` à ${formatTime(prochain.heure)}`}`
            : 'aucun n’est fixé'}
        </span>
        {prochain && acces.ecriture && <BoutonAgenda entretien={prochain.id} />}
      </p>
    </Panel>
  )
}
