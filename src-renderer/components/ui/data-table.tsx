import { createSortedRowModel, rowSortingFeature, type SortingState, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import classes from './data-table.module.css'
import { DataTableHead } from './data-table-head'
import { DataTableRow } from './data-table-row'
import { SelectionBar, type SelectionNoun } from './selection-bar'
import { useRowKeys } from './use-row-keys'

export interface Column<T> {
  id: string
  header: string
  cell: (row: T) => ReactNode
  /** Without it the column cannot be sorted. null goes last, in both directions. */
  sortValue?: (row: T) => string | number | null
  /** A track of CSS grid: `96px`, `minmax(160px, 1fr)`. */
  width: string
  align?: 'left' | 'right'
}

export interface Sort {
  column: string
  desc: boolean
}

interface DataTableProps<T> {
  /** Name of the table for screen readers. */
  label: string
  rows: readonly T[]
  columns: readonly Column<T>[]
  rowId: (row: T) => string
  /** Name of a row: « DELANNOY Sandrine ». */
  rowLabel: (row: T) => string
  /** Click or Enter. */
  onOpen?: (row: T) => void
  /** Give `sort` and `onSortChange` together to keep the order of a view; else `defaultSort`. */
  sort?: Sort | null
  onSortChange?: (sort: Sort | null) => void
  defaultSort?: Sort
  /** The rows already come in the order of `sort`: a long list is sorted once by its page, not at each letter of a search. */
  presorted?: boolean
  /** Give both to have boxes and the dark bar. */
  selection?: ReadonlySet<string>
  onSelectionChange?: (selection: ReadonlySet<string>) => void
  /** `BarAction` buttons of the dark bar. */
  selectionActions?: ReactNode
  selectionNoun?: SelectionNoun
  /** Instead of the rows when there are none. */
  empty?: ReactNode
  rowHeight?: 29 | 34 | 40
  /** The table takes the height of its rows instead of the height left. */
  autoHeight?: boolean
  /** Row marked as the origin of what is open beside. */
  currentId?: string | null
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

/** A dense, virtualised table: sorting, arrows, Enter to open, boxes and their dark bar. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const {
    label,
    rows,
    columns,
    rowId,
    rowLabel,
    onOpen,
    selection,
    onSelectionChange,
    empty,
    rowHeight = 34,
    autoHeight = false,
    currentId,
  } = props
  const [ownSort, setOwnSort] = useState<Sort | null>(props.defaultSort ?? null)
  const sort = props.onSortChange ? (props.sort ?? null) : ownSort
  const setSort = props.onSortChange ?? setOwnSort
  const scroller = useRef<HTMLDivElement>(null)
  const idPrefix = useId()
  const selectable = selection !== undefined && onSelectionChange !== undefined

  const data = useMemo(() => [...rows], [rows])
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row: T) => column.sortValue?.(row) ?? undefined,
        enableSorting: column.sortValue !== undefined,
        sortUndefined: 'last' as const,
        sortFn: (a: { getValue: (id: string) => unknown }, b: { getValue: (id: string) => unknown }, id: string) =>
          compareValues(a.getValue(id), b.getValue(id)),
      })),
    [columns],
  )
  const sorting: SortingState = useMemo(
    () => (sort && !props.presorted ? [{ id: sort.column, desc: sort.desc }] : []),
    [sort, props.presorted],
  )
  const table = useTable({ features, columns: definitions, data, state: { sorting }, getRowId: rowId })
  const sorted = table.getRowModel().rows

  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 32,
    scrollPaddingEnd: selection?.size ? 64 : 0,
    initialRect: { width: 1000, height: 640 },
  })

  const keys = useRowKeys({
    ids: sorted.map((row) => row.id),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    open: (index) => {
      const row = sorted[index]
      if (row) onOpen?.(row.original)
    },
    selection,
    onSelectionChange,
  })

  const gridRole = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': sorted.length + 1,
    'aria-colcount': columns.length + (selectable ? 1 : 0),
    'aria-multiselectable': selectable || undefined,
    'aria-activedescendant': keys.activeId ? `${idPrefix}${keys.activeId}` : undefined,
  }

  /** A click anywhere on a row but its box, or something that acts by itself, opens it. */
  function openClicked(target: EventTarget) {
    if (!(target instanceof Element) || target.closest('[data-box], button, a, input')) return
    const row = sorted[Number(target.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN)]
    if (!row) return
    keys.setActiveId(row.id)
    onOpen?.(row.original)
  }

  const tracks = [...(selectable ? ['40px'] : []), ...columns.map((column) => column.width)].join(' ')
  const visible = virtualizer.getVirtualItems()

  return (
    <div
      className={classes.frame}
      data-auto={autoHeight || undefined}
      style={{ '--j-pistes': tracks, '--j-rang': `${rowHeight}px`, '--j-largeur': `${leastWidth(tracks)}px` } as CSSProperties}
    >
      <div ref={scroller} className={classes.scroller} data-selection={selection?.size ? true : undefined}>
        <table
          {...gridRole}
          className={classes.grid}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
          onClick={(event) => openClicked(event.target)}
        >
          <DataTableHead
            columns={columns}
            sort={sort}
            onSort={(column) => setSort(nextSort(sort, column))}
            selectAll={
              selectable
                ? {
                    state: selection.size === 0 ? 'none' : sorted.every((row) => selection.has(row.id)) ? 'all' : 'some',
                    onToggle: () => onSelectionChange(selection.size > 0 ? new Set() : new Set(sorted.map((row) => row.id))),
                  }
                : undefined
            }
          />
          <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
            {visible.map((item) => {
              const row = sorted[item.index]
              if (!row) return null
              return (
                <DataTableRow
                  key={row.id}
                  id={`${idPrefix}${row.id}`}
                  index={item.index}
                  top={item.start}
                  row={row.original}
                  columns={columns}
                  label={rowLabel(row.original)}
                  active={keys.activeId === row.id}
                  current={currentId === row.id}
                  selected={selectable ? selection.has(row.id) : undefined}
                  onSelect={(shift) => keys.select(item.index, shift)}
                />
              )
            })}
          </tbody>
        </table>
        {sorted.length === 0 && empty && <div className={classes.empty}>{empty}</div>}
      </div>
      {selectable && selection.size > 0 && (
        <SelectionBar count={selection.size} noun={props.selectionNoun} onClear={() => onSelectionChange(new Set())}>
          {props.selectionActions}
        </SelectionBar>
      )}
    </div>
  )
}

function nextSort(sort: Sort | null, column: string): Sort {
  return { column, desc: sort?.column === column ? !sort.desc : false }
}

function compareValues(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

// Head and rows are separate grids: left to their contents, their flexible tracks would not fall on the same places.
function leastWidth(tracks: string): number {
  return [...tracks.matchAll(/(?:minmax\(|^| )(\d+)px/g)].reduce((sum, [, pixels]) => sum + Number(pixels), 0)
}
