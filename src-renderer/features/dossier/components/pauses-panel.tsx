import { IconCalendarPlus, IconPlayerPause } from '@tabler/icons-react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { daysBetween, type IsoDate } from '../../../../src-main/domain/commun/date'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatDays } from '../../../lib/formats'
import classes from './pauses-panel.module.css'

interface Ligne {
  readonly id: string
  readonly date: IsoDate
  readonly sorte: 'suspension' | 'prolongation'
  readonly texte: string
  readonly motif: string | null
}

/** Pauses and prolongations, in the order of time: what the commission decided on the length of the parcours. */
export function PausesPanel({ participation, date }: { participation: ParticipationDossier; date: IsoDate }) {
  const lignes = lignesOf(participation, date)
  return (
    <Panel title="Suspensions et prolongations">
      {lignes.length === 0 ? (
        <p className={classes.vide}>Aucune pour ce parcours. Elles se demandent à la commission.</p>
      ) : (
        <ul className={classes.liste}>
          {lignes.map(({ id, sorte, texte, motif }) => (
            <li key={id} className={classes.ligne}>
              {sorte === 'suspension' ? (
                <IconPlayerPause size={18} stroke={1.75} aria-hidden />
              ) : (
                <IconCalendarPlus size={18} stroke={1.75} aria-hidden />
              )}
              <span>
                {texte}
                {motif !== null && <span className={classes.motif}>{motif}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function lignesOf({ suspensions, passages, demandes }: ParticipationDossier, date: IsoDate): Ligne[] {
  const pauses = suspensions.map(({ id, date_debut, date_fin, motif }): Ligne => {
    const enCours = date_debut <= date && (date_fin === null || date_fin >= date)
    const jusque = date_fin === null ? 'sans fin prévue' : `au ${formatDate(date_fin)}`
    const duree = date_fin === null ? '' : `, ${formatDays(daysBetween(date_debut, date_fin) + 1)}`
    return {
      id,
      date: date_debut,
      sorte: 'suspension',
      texte: `Suspension du ${formatDate(date_debut)} ${jusque}${duree}${enCours ? ', en cours' : ''}`,
      motif,
    }
  })
  const decidees = passages
    .filter(({ type, decision }) => type === 'prolongation' && decision !== null)
    .map(
      ({ id, date: seance, decision, motif }): Ligne => ({
        id,
        date: seance,
        sorte: 'prolongation',
        texte: `Prolongation : commission du ${formatDate(seance)}, ${decision === 'favorable' ? 'accordée' : decision === 'defavorable' ? 'refusée' : 'ajournée'}`,
        motif,
      }),
    )
  const demandees = demandes
    .filter(({ type, statut }) => type === 'prolongation' && statut === 'ouverte')
    .map(
      ({ id, date_demande, date_fin, justification }): Ligne => ({
        id,
        date: date_demande,
        sorte: 'prolongation',
        texte: `Prolongation demandée le ${formatDate(date_demande)}${date_fin === null ? '' : `, jusqu’au ${formatDate(date_fin)}`}`,
        motif: justification,
      }),
    )
  return [...pauses, ...decidees, ...demandees].sort((a, b) => (a.date < b.date ? 1 : -1))
}
