import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type MouseEvent, type ReactNode, type Ref, useId, useMemo, useRef, useState } from 'react'
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

/** Where somebody was in a table: kept by the page, found again when coming back. */
export interface TablePlace {
  scroll: number
  active: string | null
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
  /** Read when the table appears, written as one moves: scroll and row. */
  place?: TablePlace
  /** The grid itself, to give it the keyboard. */
  ref?: Ref<HTMLTableElement>
}

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

  const presorted = props.presorted ?? false
  const sorted = useMemo(() => (presorted ? rows : sortRows(rows, columns, sort)), [rows, columns, sort, presorted])
  const { place } = props

  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: 32,
    scrollPaddingEnd: selection?.size ? 64 : 0,
    initialRect: { width: 1000, height: 640 },
    initialOffset: place?.scroll ?? 0,
  })

  const keys = useRowKeys({
    rows: sorted,
    rowId,
    place,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    open: (index) => {
      const row = sorted[index]
      if (row) onOpen?.(row)
    },
    selection,
    onSelectionChange,
  })
  const allChosen = selectable && selection.size >= sorted.length && sorted.every((row) => selection.has(rowId(row)))

  const gridRole = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': sorted.length + 1,
    'aria-colcount': columns.length + (selectable ? 1 : 0),
    'aria-multiselectable': selectable || undefined,
    'aria-activedescendant': keys.activeId ? `${idPrefix}${keys.activeId}` : undefined,
  }

  /** A click on the box ticks; anywhere else on a row, but on something that acts by itself, it opens. */
  function onClick(event: MouseEvent) {
    const { target } = event
    if (!(target instanceof Element)) return
    const index = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN)
    const row = sorted[index]
    if (!row) return
    if (target.closest('[data-box]')) return keys.select(index, event.shiftKey)
    if (target.closest('button, a, input')) return
    keys.setActiveId(rowId(row))
    onOpen?.(row)
  }

  const tracks = [...(selectable ? ['40px'] : []), ...columns.map((column) => column.width)].join(' ')
  const visible = virtualizer.getVirtualItems()

  return (
    <div
      className={classes.frame}
      data-auto={autoHeight || undefined}
      style={{ '--j-pistes': tracks, '--j-rang': `${rowHeight}px`, '--j-largeur': `${leastWidth(tracks)}px` } as CSSProperties}
    >
      <div
        ref={scroller}
        className={classes.scroller}
        onScroll={(event) => {
          if (place) place.scroll = event.currentTarget.scrollTop
        }}
        data-selection={selection?.size ? true : undefined}
      >
        <table {...gridRole} ref={props.ref} className={classes.grid} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus} onClick={onClick}>
          <DataTableHead
            columns={columns}
            sort={sort}
            onSort={(column) => setSort(nextSort(sort, column))}
            selectAll={
              selectable
                ? {
                    state: selection.size === 0 ? 'none' : allChosen ? 'all' : 'some',
                    onToggle: () => onSelectionChange(selection.size > 0 ? new Set() : new Set(sorted.map(rowId))),
                  }
                : undefined
            }
          />
          <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
            {visible.map((item) => {
              const row = sorted[item.index]
              if (!row) return null
              const id = rowId(row)
              return (
                // The place is the key: when a letter changes who is shown, the same row of the page takes other words.
                <DataTableRow
                  key={item.index}
                  id={`${idPrefix}${id}`}
                  index={item.index}
                  top={item.start}
                  row={row}
                  columns={columns}
                  label={rowLabel(row)}
                  active={keys.activeId === id}
                  current={currentId === id}
                  selected={selectable ? selection.has(id) : undefined}
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

function sortRows<T>(rows: readonly T[], columns: readonly Column<T>[], sort: Sort | null): readonly T[] {
  const sortValue = columns.find((column) => column.id === sort?.column)?.sortValue
  if (!sortValue || !sort) return rows
  const direction = sort.desc ? -1 : 1
  const keyed = rows.map((row) => ({ row, value: sortValue(row) }))
  keyed.sort(({ value: a }, { value: b }) => {
    // An unknown value goes last in both directions.
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return direction * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
  })
  return keyed.map(({ row }) => row)
}

// Head and rows are separate grids: left to their contents, their flexible tracks would not fall on the same places.
function leastWidth(tracks: string): number {
  return [...tracks.matchAll(/(?:minmax\(|^| )(\d+)px/g)].reduce((sum, [, pixels]) => sum + Number(pixels), 0)
}
