import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

interface RowKeysOptions {
  /** Rows in the order shown. */
  ids: readonly string[]
  scrollTo: (index: number) => void
  open: (index: number) => void
  selection?: ReadonlySet<string>
  onSelectionChange?: (selection: ReadonlySet<string>) => void
}

const PAGE = 12

/** Arrows, Début, Fin and pages move the row; Entrée opens; Espace ticks; Ctrl+A ticks all; Échap unticks. */
export function useRowKeys({ ids, scrollTo, open, selection, onSelectionChange }: RowKeysOptions) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const anchor = useRef<number | null>(null)
  const active = activeId === null ? -1 : ids.indexOf(activeId)

  function goTo(index: number) {
    const bounded = Math.min(Math.max(index, 0), ids.length - 1)
    const id = ids[bounded]
    if (id === undefined) return
    setActiveId(id)
    scrollTo(bounded)
  }

  /** Ticks or unticks one row; with Maj, ticks all the rows since the last one. */
  function select(index: number, shift = false) {
    const id = ids[index]
    if (id === undefined || !selection || !onSelectionChange) return
    const next = new Set(selection)
    if (shift && anchor.current !== null) {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)]
      for (const between of ids.slice(from, to + 1)) next.add(between)
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
      onSelectionChange?.(new Set(ids))
    } else if (onGrid && event.key === 'Enter' && active >= 0) open(active)
    else if (onGrid && event.key === ' ' && active >= 0) {
      event.preventDefault()
      select(active, event.shiftKey)
    } else {
      const target = targetOf(event.key, active, ids.length)
      if (target === null) return
      event.preventDefault()
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
