import { IconCircleCheck, IconClock } from '@tabler/icons-react'
import { Gauge } from '../ui/gauge'
import { Mark } from './mark'
import classes from './pace-row.module.css'

interface PaceRowProps {
  name: string
  /** Formatted: « 112 », « 140 », « + 12 » or « à jour ». */
  value: string
  target: string
  gap: string | null
  late: boolean
  gauge: { value: number; max: number; expected: number | null }
  /** What the row says, for screen readers. */
  label: string
  onClick?: () => void
  selected?: boolean
}

/** An objective: the figure over its target, the signed gap, and the striped mark where one should be. */
export function PaceRow({ name, value, target, gap, late, gauge, label, onClick, selected }: PaceRowProps) {
  const Icon = late ? IconClock : IconCircleCheck
  return (
    <Mark label={label} onClick={onClick} selected={selected} className={classes.row} marked={gauge.expected !== null}>
      <span className={classes.text}>
        <span className={classes.name}>{name}</span>
        {gap !== null && (
          <span className={classes.gap} data-late={late || undefined}>
            <Icon size={15} stroke={2} aria-hidden />
            {gap}
          </span>
        )}
        <span className={classes.figure}>
          <b>{value}</b> sur {target}
        </span>
      </span>
      <Gauge value={gauge.value} max={gauge.max} expected={gauge.expected} label={label} />
    </Mark>
  )
}
