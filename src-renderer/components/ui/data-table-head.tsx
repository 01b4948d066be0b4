import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Column, Sort } from './data-table'
import classes from './data-table.module.css'

interface DataTableHeadProps<T> {
  columns: readonly Column<T>[]
  sort: Sort | null
  onSort: (column: string) => void
  selectAll?: { state: 'none' | 'some' | 'all'; onToggle: () => void }
}

/** Column heads; a click sorts, a second one turns the order round. */
export function DataTableHead<T>({ columns, sort, onSort, selectAll }: DataTableHeadProps<T>) {
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.headRow}>
        {selectAll && (
          <th scope="col" className={classes.box}>
            <Checkbox
              aria-label="Tout choisir"
              checked={selectAll.state === 'all'}
              indeterminate={selectAll.state === 'some'}
              onChange={selectAll.onToggle}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort?.column === column.id ? sort : null} onSort={() => onSort(column.id)} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<T>({ column, sort, onSort }: { column: Column<T>; sort: Sort | null; onSort: () => void }) {
  const Arrow = sort?.desc ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      aria-sort={sort ? (sort.desc ? 'descending' : 'ascending') : undefined}
      className={classes.headCell}
      data-align={column.align}
      data-sorted={sort ? true : undefined}
    >
      {column.sortValue ? (
        <button type="button" className={classes.sort} onClick={onSort}>
          <span className={classes.headText}>{column.header}</span>
          {sort && <Arrow size={16} stroke={2} aria-hidden />}
        </button>
      ) : (
        <span className={classes.headText}>{column.header}</span>
      )}
    </th>
  )
}
