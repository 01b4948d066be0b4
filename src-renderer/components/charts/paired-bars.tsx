import { Fragment } from 'react'
import { formatNumber } from '../../lib/formats'
import { Mark } from './mark'
import classes from './paired-bars.module.css'
import { DATA_EDGE, DATA_FILL, type DataFamily } from './palette'
import { RovingGroup } from './roving-group'

interface PairedSide {
  readonly value: number
  readonly label: string
  readonly onClick?: () => void
  readonly selected?: boolean
}

export interface PairedRow {
  readonly id: string
  readonly label: string
  readonly first: PairedSide
  readonly second: PairedSide
}

interface PairedBarsProps {
  label: string
  firstTitle: string
  secondTitle: string
  rows: readonly PairedRow[]
  empty: string
}

/** Two counts of the same thing under one name, on one scale: before and after, open and lifted. */
export function PairedBars({ label, firstTitle, secondTitle, rows, empty }: PairedBarsProps) {
  if (rows.length === 0) return <p className={classes.empty}>{empty}</p>
  const max = Math.max(1, ...rows.flatMap(({ first, second }) => [first.value, second.value]))
  return (
    <RovingGroup label={label} className={classes.rows}>
      <span className={classes.title} aria-hidden="true" />
      <span className={classes.title} aria-hidden="true">
        {firstTitle}
      </span>
      <span className={classes.title} aria-hidden="true">
        {secondTitle}
      </span>
      {rows.map(({ id, label: name, first, second }) => (
        <Fragment key={id}>
          <span className={classes.name}>{name}</span>
          <Side side={first} max={max} family="sans_suite" />
          <Side side={second} max={max} family="emploi" />
        </Fragment>
      ))}
    </RovingGroup>
  )
}

function Side({ side, max, family }: { side: PairedSide; max: number; family: DataFamily }) {
  return (
    <Mark label={side.label} onClick={side.onClick} selected={side.selected} className={classes.side}>
      <svg style={{ width: `calc((100% - 38px) * ${side.value / max})` }} height="12" aria-hidden="true" focusable="false">
        <rect width="100%" height="12" fill={DATA_FILL[family]} stroke={DATA_EDGE[family]} />
      </svg>
      <b>{formatNumber(side.value)}</b>
    </Mark>
  )
}
