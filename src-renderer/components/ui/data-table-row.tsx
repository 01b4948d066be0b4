import { Checkbox } from '@mantine/core'
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
  onSelect: (shift: boolean) => void
}

/** One row, at its place in the virtual body; clicks are heard by the table. */
export function DataTableRow<T>({ id, index, top, row, columns, label, active, current, selected, onSelect }: DataTableRowProps<T>) {
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
          <Checkbox
            tabIndex={-1}
            aria-label={`Choisir ${label}`}
            checked={selected}
            onChange={(event) => onSelect(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
          />
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
