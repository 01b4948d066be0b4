import { useNavigate } from '@tanstack/react-router'
import type { AccueilData } from '../../../../src-main/contract/accueil'
import { daysBetween } from '../../../../src-main/domain/commun/date'
import { StatusBadge } from '../../../components/ui/badge'
import { LinkButton } from '../../../components/ui/link-button'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatLongDate, formatMonth, formatTime } from '../../../lib/formats'
import classes from './commission-panel.module.css'
import { DossierCommission } from './dossier-commission'

const SHOWN = 3

interface CommissionPanelProps {
  commission: NonNullable<AccueilData['commission']>
  today: string
  /** True when the dossiers are those of the whole team. */
  equipe: boolean
}

/** The next session: when, where, how many dossiers, and those to look after first. */
export function CommissionPanel({ commission, today, equipe }: CommissionPanelProps) {
  const navigate = useNavigate()
  const { date, dossiers } = commission
  const [weekday = ''] = formatLongDate(date).split('\u00a0')
  const hours = [commission.heure_debut, commission.heure_fin]
    .filter(Boolean)
    .map((hour) => formatTime(hour))
    .join(' – ')
  const place = [hours, commission.lieu].filter(Boolean).join(', ')
  const open = () => void navigate({ to: '/commission/$id', params: { id: commission.id } })
  // The coordination looks after what is not ready; a référent after everyone of theirs.
  const listed = equipe ? dossiers.filter(({ manques }) => manques.length > 0) : dossiers
  const hidden = listed.length - SHOWN

  return (
    <Panel title="Prochaine commission" aside={<StatusBadge vocabulary="seance" code={commission.etat} />}>
      <button type="button" className={classes.commission} onClick={open}>
        <span className={classes.day} aria-hidden>
          <span>{formatMonth(date, { year: false })}</span>
          <b>{Number(date.slice(8))}</b>
          <span>{weekday}</span>
        </span>
        <span className={classes.text}>
          <b>{place || formatLongDate(date)}</b>
          <span>
            {inDays(daysBetween(today, date))} {summary(commission, listed.length, equipe)}
          </span>
        </span>
      </button>
      {listed.length > 0 && (
        <ul className={classes.dossiers}>
          {listed.slice(0, SHOWN).map((dossier) => (
            <DossierCommission key={`${dossier.participation}-${dossier.type}`} dossier={dossier} />
          ))}
          {hidden > 0 && (
            <li className={classes.more}>
              <LinkButton onClick={open}>{hidden === 1 ? 'Voir l’autre dossier' : `Voir les ${hidden} autres dossiers`}</LinkButton>
            </li>
          )}
        </ul>
      )}
    </Panel>
  )
}

function summary({ passages }: CommissionPanelProps['commission'], listed: number, equipe: boolean): string {
  const total = formatCount(passages, 'passage')
  if (passages === 0) return 'L’ordre du jour est à construire.'
  if (equipe) return listed === 0 ? `${total}, tous prêts.` : `${total}, dont ${listed} à compléter\u00a0:`
  return listed === 0 ? `${total}, aucun des vôtres.` : `${total}, dont ${listed} des vôtres\u00a0:`
}

function inDays(days: number): string {
  if (days <= 0) return 'Aujourd’hui.'
  return days === 1 ? 'Demain.' : `Dans ${formatCount(days, 'jour')}.`
}
