import { Fragment } from 'react'
import { formatNumber } from '../../lib/formats'
import { Mark } from './mark'
import { DATA_EDGE, DATA_FILL, type DataFamily } from './palette'
import classes from './pyramid.module.css'
import { RovingGroup } from './roving-group'

export interface PyramidSide {
  readonly value: number
  readonly label: string
  readonly onClick?: () => void
  readonly selected?: boolean
}

export interface PyramidRow {
  readonly id: string
  readonly band: string
  readonly left: PyramidSide
  readonly right: PyramidSide
}

interface PyramidProps {
  label: string
  leftTitle: string
  rightTitle: string
  rows: readonly PyramidRow[]
}

/** Two series back to back, one row per age band, on one scale. */
export function Pyramid({ label, leftTitle, rightTitle, rows }: PyramidProps) {
  const max = Math.max(1, ...rows.flatMap(({ left, right }) => [left.value, right.value]))
  return (
    <div className={classes.pyramid}>
      <div className={classes.titles} aria-hidden="true">
        <span>{leftTitle}</span>
        <span />
        <span>{rightTitle}</span>
      </div>
      <RovingGroup label={label} className={classes.rows}>
        {rows.map(({ id, band, left, right }) => (
          <Fragment key={id}>
            <Side side={left} max={max} family="emploi" place="left" />
            <span className={classes.band}>{band}</span>
            <Side side={right} max={max} family="alternance" place="right" />
          </Fragment>
        ))}
      </RovingGroup>
    </div>
  )
}

function Side({ side, max, family, place }: { side: PyramidSide; max: number; family: DataFamily; place: 'left' | 'right' }) {
  return (
    <Mark label={side.label} onClick={side.onClick} selected={side.selected} className={`${classes.side} ${classes[place]}`}>
      <span className={classes.value}>{formatNumber(side.value)}</span>
      <svg className={classes.bar} style={{ width: `calc((100% - 38px) * ${side.value / max})` }} aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" fill={DATA_FILL[family]} stroke={DATA_EDGE[family]} strokeWidth="2" />
      </svg>
    </Mark>
  )
}
