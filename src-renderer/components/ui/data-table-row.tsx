import { memo } from 'react'
import type { Column } from './data-table'
import classes from './data-table.module.css'

interface DataTableRowProps<T> {
  id: string
  index: number
  /** Where the row stands in the virtual body. */
  top: number
  row: T
  columns: readonly Column<T>[]
  label: string
  active: boolean
  current: boolean
  /** undefined: the table has no boxes. */
  selected: boolean | undefined
}

/** One row, at its place in the virtual body; clicks and ticks are heard by the table. */
function Row<T>({ id, index, top, row, columns, label, active, current, selected }: DataTableRowProps<T>) {
  return (
    <tr
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={current || undefined}
      className={classes.row}
      data-active={active || undefined}
      data-selected={selected || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {selected !== undefined && (
        <td className={classes.box} data-box>
          <input type="checkbox" className={classes.tick} tabIndex={-1} aria-label={`Choisir ${label}`} checked={selected} readOnly />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={classes.cell} data-align={column.align}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

/** Drawn again only when something of this row changes: a letter typed in a search draws twenty rows, not the page. */
export const DataTableRow = memo(Row) as typeof Row
