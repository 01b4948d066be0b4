import { formatNumber } from '../../lib/formats'
import type { Month } from './monthly-chart'
import classes from './monthly-chart.module.css'

const WIDEST_BAR = 64

interface MonthBarProps {
  x?: number
  y?: number
  width?: number
  height?: number
  payload?: Month
  series: 'up' | 'down'
  labelled: boolean
}

/** One bar and its value; paler when the month is cut. */
export function MonthBar({ x = 0, y = 0, width = 0, height = 0, payload, series, labelled }: MonthBarProps) {
  if (!payload) return null
  const value = Math.round(Math.abs(payload[series]))
  // A bar under the axis may come with a negative height.
  const top = Math.min(y, y + height)
  const tall = Math.abs(height)
  const base = series === 'up' ? top + tall : top
  // With two or three months, bars stay bars.
  const wide = Math.min(width, WIDEST_BAR)
  const left = x + (width - wide) / 2
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={wide}
        height={tall}
        className={classes.bar}
        data-series={series}
        data-partial={payload.partial || undefined}
      />
      {labelled && (
        <text
          x={x + width / 2}
          y={value === 0 ? base + (series === 'up' ? -4 : 14) : series === 'up' ? top - 4 : top + tall + 14}
          textAnchor="middle"
          className={classes.value}
        >
          {formatNumber(value)}
        </text>
      )}
    </g>
  )
}

interface MonthTickProps {
  x?: number | string
  y?: number | string
  index?: number
  months: readonly Month[]
}

/** Name of a month under its bars; one in three when they are many, always January with its year. */
export function MonthTick({ x = 0, y = 0, index = 0, months }: MonthTickProps) {
  const month = months[index]
  if (!month) return null
  const many = months.length > 14
  const january = month.id.endsWith('-01')
  const shown = !many || january || (months.length <= 30 && Number(month.id.slice(5)) % 3 === 1)
  if (!shown) return null
  return (
    <text x={x} y={Number(y) + 6} textAnchor="middle" className={classes.month} data-partial={month.partial || undefined}>
      {many && january ? month.id.slice(0, 4) : month.short}
    </text>
  )
}

interface StockDotProps {
  cx?: number
  cy?: number
  index?: number
  value?: unknown
  last: number
  /** The line goes down from its first point: its label goes above. */
  falls: boolean
  beforeLabel: string
}

/** A point of the line: hollow before the period, large at its end, with their values. */
export function StockDot({ cx = 0, cy = 0, index = 0, value, last, falls, beforeLabel }: StockDotProps) {
  if (index === 0) {
    return (
      <g>
        <circle cx={cx} cy={cy} r={3} className={classes.hollow} />
        <text x={cx + 6} y={falls ? cy - 8 : cy + 15} className={classes.before}>
          {beforeLabel}
        </text>
      </g>
    )
  }
  if (index < last) return <circle cx={cx} cy={cy} r={last > 24 ? 0 : 2.5} className={classes.dot} />
  return (
    <g>
      <circle cx={cx} cy={cy} r={4.5} className={classes.dot} />
      <text x={cx} y={cy - 9} textAnchor="middle" className={classes.lastValue}>
        {formatNumber(Number(value))}
      </text>
    </g>
  )
}
