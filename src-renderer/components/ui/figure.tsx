import type { ReactNode } from 'react'
import classes from './figure.module.css'

interface FigureProps {
  label: string
  /** Already formatted: « 47,1 % ». */
  value: ReactNode
  /** Comparison or period: « 44,4 % en 2025 ». */
  note?: ReactNode
  /** Opens its list; the figure is then a button. */
  onClick?: () => void
  /** True while its panel is open: the origin stays marked. */
  selected?: boolean
  /** A little wider than the others: long name or note. */
  wide?: boolean
}

/** One figure with its name; clickable figures open their list. */
export function Figure({ label, value, note, onClick, selected, wide = false }: FigureProps) {
  const content = (
    <>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  )
  if (!onClick)
    return (
      <div className={classes.figure} data-wide={wide || undefined}>
        {content}
      </div>
    )
  return (
    <button type="button" className={classes.figure} data-wide={wide || undefined} aria-pressed={selected ?? false} onClick={onClick}>
      {content}
    </button>
  )
}

/** A row of figures in one panel, parted by hairlines. */
export function FigureStrip({ children }: { children: ReactNode }) {
  return <div className={classes.strip}>{children}</div>
}
