import { useRouter } from '@tanstack/react-router'
import type { AccueilData } from '../../../../src-main/contract/accueil'
import { TYPE_PASSAGE_LABELS } from '../../../../src-main/domain/commission/labels'
import { daysBetween } from '../../../../src-main/domain/commun/date'
import { StatusBadge } from '../../../components/ui/badge'
import { Panel } from '../../../components/ui/panel'
import { PersonName } from '../../../components/ui/person-name'
import { formatCount, formatLongDate, formatMonth, formatTime } from '../../../lib/formats'
import classes from './accueil.module.css'

interface CommissionPanelProps {
  commission: NonNullable<AccueilData['commission']>
  today: string
}

/** The next session: when, where, how many dossiers, and mine. */
export function CommissionPanel({ commission, today }: CommissionPanelProps) {
  const router = useRouter()
  const { date, miens, passages } = commission
  const [weekday = ''] = formatLongDate(date).split('\u00a0')
  const hours = [commission.heure_debut, commission.heure_fin]
    .filter(Boolean)
    .map((hour) => formatTime(hour))
    .join(' – ')
  const place = [hours, commission.lieu].filter(Boolean).join(', ')

  return (
    <Panel title="Prochaine commission" aside={<StatusBadge vocabulary="seance" code={commission.etat} />}>
      <button
        type="button"
        className={classes.commission}
        onClick={() => router.history.push(`/commission/${encodeURIComponent(commission.id)}`)}
      >
        <span className={classes.day} aria-hidden>
          <span>{formatMonth(date, { year: false })}</span>
          <b>{Number(date.slice(8))}</b>
          <span>{weekday}</span>
        </span>
        <span className={classes.commissionText}>
          <b>{place || formatLongDate(date)}</b>
          <span>
            {inDays(daysBetween(today, date))} {formatCount(passages, 'passage')}
            {miens.length > 0 && `, dont ${formatCount(miens.length, 'des vôtres', 'des vôtres')}\u00a0:`}
          </span>
        </span>
      </button>
      {miens.length > 0 && (
        <ul className={classes.mine}>
          {miens.map((passage) => (
            <li key={`${passage.participant}-${passage.type}`}>
              <PersonName nom={passage.nom} prenom={passage.prenom} />
              <span>{TYPE_PASSAGE_LABELS[passage.type].toLocaleLowerCase('fr')}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function inDays(days: number): string {
  if (days <= 0) return 'Aujourd’hui.'
  return days === 1 ? 'Demain.' : `Dans ${formatCount(days, 'jour')}.`
}
