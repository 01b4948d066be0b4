import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { TablePlace } from './data-table'

interface RowKeysOptions<T> {
  /** Rows in the order shown. */
  rows: readonly T[]
  rowId: (row: T) => string
  place?: TablePlace
  scrollTo: (index: number) => void
  open: (index: number) => void
  selection?: ReadonlySet<string>
  onSelectionChange?: (selection: ReadonlySet<string>) => void
}

const PAGE = 12

/** Arrows, Début, Fin and pages move the row, with Maj they tick it too; Entrée opens; Espace ticks; Ctrl+A ticks all; Échap unticks. */
export function useRowKeys<T>({ rows, rowId, place, scrollTo, open, selection, onSelectionChange }: RowKeysOptions<T>) {
  const [activeId, setActive] = useState<string | null>(place?.active ?? null)
  const anchor = useRef<number | null>(null)
  const active = useMemo(() => (activeId === null ? -1 : rows.findIndex((row) => rowId(row) === activeId)), [rows, activeId, rowId])
  const idAt = (index: number) => {
    const row = rows[index]
    return row === undefined ? undefined : rowId(row)
  }
  function setActiveId(id: string) {
    if (place) place.active = id
    setActive(id)
  }

  function goTo(index: number) {
    const bounded = Math.min(Math.max(index, 0), rows.length - 1)
    const id = idAt(bounded)
    if (id === undefined) return
    setActiveId(id)
    scrollTo(bounded)
  }

  /** Ticks or unticks one row; with Maj, ticks all the rows since the last one. */
  function select(index: number, shift = false) {
    const id = idAt(index)
    if (id === undefined || !selection || !onSelectionChange) return
    const next = new Set(selection)
    if (shift && anchor.current !== null) {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)]
      for (const between of rows.slice(from, to + 1)) next.add(rowId(between))
    } else if (!next.delete(id)) next.add(id)
    anchor.current = index
    onSelectionChange(next)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const onGrid = event.target === event.currentTarget
    if (event.key === 'Escape' && selection?.size) {
      event.stopPropagation()
      onSelectionChange?.(new Set())
    } else if (onGrid && event.key === 'a' && event.ctrlKey && selection) {
      event.preventDefault()
      onSelectionChange?.(new Set(rows.map(rowId)))
    } else if (onGrid && event.key === 'Enter' && active >= 0) open(active)
    else if (onGrid && event.key === ' ' && active >= 0) {
      event.preventDefault()
      select(active, event.shiftKey)
    } else {
      const target = targetOf(event.key, active, rows.length)
      if (target === null) return
      event.preventDefault()
      if (event.shiftKey && active >= 0) {
        anchor.current = active
        select(Math.min(Math.max(target, 0), rows.length - 1), true)
      }
      goTo(target)
    }
  }

  /** Arriving by keyboard puts the frame on the first row: one always sees where one is. */
  function onFocus(event: FocusEvent<HTMLElement>) {
    if (event.target === event.currentTarget && active < 0 && event.currentTarget.matches(':focus-visible')) goTo(0)
  }

  return { activeId: active < 0 ? null : activeId, setActiveId, select, onKeyDown, onFocus }
}

function targetOf(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return active + 1
  if (key === 'ArrowUp') return active - 1
  if (key === 'PageDown') return active + PAGE
  if (key === 'PageUp') return active - PAGE
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
