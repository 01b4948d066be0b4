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
  onClick: () => void
}

/** One row, at its place in the virtual body. */
export function DataTableRow<T>(props: DataTableRowProps<T>) {
  const { id, index, top, row, columns, label, active, current, selected, onSelect, onClick } = props
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={current || undefined}
      className={classes.row}
      data-active={active || undefined}
      data-selected={selected || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
      onKeyDown={undefined}
    >
      {selected !== undefined && (
        <div role="gridcell" className={classes.box} onClick={(event) => event.stopPropagation()} onKeyDown={undefined}>
          <Checkbox
            size="sm"
            tabIndex={-1}
            aria-label={`Choisir ${label}`}
            checked={selected}
            onChange={(event) => onSelect(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
          />
        </div>
      )}
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={classes.cell} data-align={column.align}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  )
}
