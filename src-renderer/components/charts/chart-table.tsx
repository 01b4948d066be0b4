import { formatNumber, formatPercent } from '../../lib/formats'
import classes from './chart-table.module.css'

/** A true number with the way it is written: workbooks keep the number. */
export interface Measure {
  readonly value: number | null
  readonly decimals: number
  readonly percent?: boolean
}
export type TableCell = string | number | null | Measure

export interface TableData {
  readonly head: readonly string[]
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly [string, ...TableCell[]])[]
}

/** A rate or a share, one decimal unless said otherwise. */
export function percent(value: number | null | undefined, decimals = 1): Measure {
  return { value: value ?? null, decimals, percent: true }
}

/** A number with decimals: months, hours, ratios. */
export function measure(value: number | null | undefined, decimals: number): Measure {
  return { value: value ?? null, decimals }
}

/** A cell as people read it. */
export function formatCell(cell: TableCell): string {
  if (typeof cell === 'string') return cell
  if (cell === null || typeof cell === 'number') return formatNumber(cell)
  return cell.percent ? formatPercent(cell.value, cell.decimals) : formatNumber(cell.value, cell.decimals)
}

/** The numbers of a drawing, for who prefers to read them. */
export function ChartTable({ label, data }: { label: string; data: TableData }) {
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {data.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={data.head[column + 1]}>{formatCell(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
