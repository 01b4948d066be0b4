import type { CSSProperties, ReactNode } from 'react'
import classes from './mark.module.css'

interface MarkProps {
  /** What the mark says and opens: « mars 2026 : 16 entrées ». */
  label: string
  onClick?: () => void
  /** True while its panel is open. */
  selected?: boolean
  className?: string
  style?: CSSProperties
  /** For the style sheet of the drawing. */
  marked?: boolean
  children?: ReactNode
}

/** A part of a drawing that opens its list: a real button, over or around what is drawn. Reached by `RovingGroup`. */
export function Mark({ label, onClick, selected = false, className, style, marked, children }: MarkProps) {
  return (
    <button
      type="button"
      data-mark
      data-marked={marked || undefined}
      tabIndex={-1}
      aria-label={label}
      aria-pressed={selected}
      className={[classes.mark, className].filter(Boolean).join(' ')}
      style={style}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
