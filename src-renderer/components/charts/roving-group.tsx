import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import classes from './roving-group.module.css'

interface RovingGroupProps {
  /** What the marks are: « Entrées et sorties par mois ». */
  label: string
  className?: string
  children: ReactNode
}

/** The marks of one drawing: one stop of the Tab key, then the arrows go from mark to mark. */
export function RovingGroup({ label, className, children }: RovingGroupProps) {
  const group = useRef<HTMLFieldSetElement>(null)

  // Whatever React drew last, one mark and one only answers to Tab.
  useEffect(() => {
    const marks = marksOf(group.current)
    if (!marks.some((mark) => mark.tabIndex === 0)) marks[0]?.setAttribute('tabindex', '0')
  })

  function move(event: KeyboardEvent<HTMLFieldSetElement>) {
    const marks = marksOf(group.current)
    const from = marks.indexOf(document.activeElement as HTMLElement)
    const to = from < 0 ? undefined : neighbour(marks, from, event.key)
    if (!to) return
    event.preventDefault()
    focusMark(marks, to)
  }

  return (
    <fieldset ref={group} aria-label={label} className={[classes.group, className].filter(Boolean).join(' ')} onKeyDown={move}>
      {children}
    </fieldset>
  )
}

function marksOf(group: HTMLElement | null): HTMLElement[] {
  return group ? [...group.querySelectorAll<HTMLElement>('[data-mark]')] : []
}

function focusMark(marks: readonly HTMLElement[], mark: HTMLElement): void {
  for (const other of marks) other.tabIndex = other === mark ? 0 : -1
  mark.focus()
}

/** The next mark in that direction, by where they are drawn. */
function neighbour(marks: readonly HTMLElement[], from: number, key: string): HTMLElement | undefined {
  if (key === 'Home') return marks[0]
  if (key === 'End') return marks.at(-1)
  const origin = marks[from]?.getBoundingClientRect()
  if (!origin) return undefined
  const across = key === 'ArrowLeft' || key === 'ArrowRight'
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
  if (sign === 0) return undefined
  const distances = marks.map((mark) => {
    const box = mark.getBoundingClientRect()
    const dx = box.left + box.width / 2 - origin.left - origin.width / 2
    const dy = box.top + box.height / 2 - origin.top - origin.height / 2
    const [along, beside] = across ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)]
    return along > 1 ? along + 4 * beside : Number.POSITIVE_INFINITY
  })
  const nearest = Math.min(...distances)
  return Number.isFinite(nearest) ? marks[distances.indexOf(nearest)] : undefined
}
