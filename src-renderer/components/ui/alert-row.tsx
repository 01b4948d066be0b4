import { type Icon, IconAlertTriangleFilled, IconCalendarDue, IconChevronRight, IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { GroupeAlerte } from '../../../src-main/domain/accueil/alerte'
import { formatNumber } from '../../lib/formats'
import classes from './alert-row.module.css'

interface AlertRowProps {
  /** Icon of the cause, not of the urgency. */
  icon: Icon
  /** Usually <PersonName />. */
  who: ReactNode
  /** Under 45 characters. */
  cause: string
  /** « 64 jours » or « ven. 18/09 ». */
  due?: string
  /** The verb that closes it: « Fixer un RDV ». */
  action: string
  onAction: () => void
  /** A second, quieter action beside the verb: « Reporter ». */
  aside?: ReactNode
}

/** One thing to do: who, why, since when, and the verb. */
export function AlertRow({ icon: Glyph, who, cause, due, action, onAction, aside }: AlertRowProps) {
  return (
    <li className={classes.row} data-aside={aside ? true : undefined}>
      <Glyph size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <span className={classes.who}>{who}</span>
      <span className={classes.cause} title={cause}>
        {cause}
      </span>
      <span className={classes.due}>{due}</span>
      <button type="button" className={classes.action} onClick={onAction}>
        {action}
        <IconChevronRight size={16} stroke={2} aria-hidden />
      </button>
      {aside}
    </li>
  )
}

const URGENCIES = {
  en_retard: { icon: IconAlertTriangleFilled, label: 'En retard' },
  cette_semaine: { icon: IconClock, label: 'À faire cette semaine' },
  a_prevoir: { icon: IconCalendarDue, label: 'À prévoir d’ici 30 jours' },
} as const satisfies Record<GroupeAlerte, { icon: Icon; label: string }>

interface AlertGroupProps {
  urgency: GroupeAlerte
  count: number
  children: ReactNode
}

/** A group of alerts of the same urgency. */
export function AlertGroup({ urgency, count, children }: AlertGroupProps) {
  const { icon: Glyph, label } = URGENCIES[urgency]
  return (
    <section aria-label={label}>
      <h3 className={classes.group} data-urgency={urgency}>
        <Glyph size={18} stroke={1.75} aria-hidden />
        {label}
        <span className={classes.count}>{formatNumber(count)}</span>
      </h3>
      <ul className={classes.rows}>{children}</ul>
    </section>
  )
}
