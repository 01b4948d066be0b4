import type { ReactNode } from 'react'
import { formatNumber, formatPercent } from '../../lib/formats'
import classes from './bar-list.module.css'
import { Mark } from './mark'
import { DATA_EDGE, DATA_FILL, type DataFamily } from './palette'
import { RovingGroup } from './roving-group'

export interface BarRow {
  readonly id: string
  readonly label: string
  readonly value: number
  /** Percent, when the row is part of a whole. */
  readonly part?: number | null
  readonly family?: DataFamily
  /** Instead of the number: « 1 204,5 h ». */
  readonly shown?: string
  readonly onClick?: () => void
  readonly selected?: boolean
}

interface BarListProps {
  label: string
  rows: readonly BarRow[]
  /** What a full track means; by default the longest bar. */
  max?: number
  /** Said after the number for screen readers: « participants ». */
  noun: string
  empty?: ReactNode
}

/** Named bars on one scale, each opening its list. */
export function BarList({ label, rows, max, noun, empty }: BarListProps) {
  const full = max ?? Math.max(1, ...rows.map(({ value }) => value))
  if (rows.length === 0) return <p className={classes.empty}>{empty ?? 'Rien à compter sur cette période.'}</p>
  const withParts = rows.some(({ part }) => part !== undefined)
  return (
    <RovingGroup label={label} className={classes.list}>
      {rows.map(({ id, label: name, value, part, shown, family = 'emploi', onClick, selected }) => (
        <Mark
          key={id}
          label={`${name} : ${shown ?? formatNumber(value)} ${noun}${part === undefined ? '' : `, ${formatPercent(part)}`}`}
          onClick={onClick}
          selected={selected}
          className={classes.row}
        >
          <span className={classes.name}>{name}</span>
          <svg className={classes.bar} width="100%" height="12" aria-hidden="true" focusable="false">
            <rect width={`${Math.min(100, (100 * value) / full)}%`} height="12" fill={DATA_FILL[family]} stroke={DATA_EDGE[family]} />
          </svg>
          <span className={classes.value}>{shown ?? formatNumber(value)}</span>
          {withParts && <span className={classes.part}>{part === undefined ? '' : formatPercent(part)}</span>}
        </Mark>
      ))}
    </RovingGroup>
  )
}
