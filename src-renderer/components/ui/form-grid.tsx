import type { ReactNode } from 'react'
import classes from './form-grid.module.css'

interface FormGridProps {
  columns?: 1 | 2
  children: ReactNode
}

/** Fields in one or two columns of a 520 px measure. A child with `data-wide` takes both columns. */
export function FormGrid({ columns = 2, children }: FormGridProps) {
  return (
    <div className={classes.grid} data-columns={columns}>
      {children}
    </div>
  )
}

interface FormSectionProps {
  title: string
  hint?: ReactNode
  children: ReactNode
}

/** A titled part of a form. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{title}</h3>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  )
}

interface FormActionsProps {
  /** « Brouillon enregistré à 9 h 41 ». */
  note?: ReactNode
  children: ReactNode
}

/** Buttons of a form; the filled one first, under the thumb of who reads from the left. */
export function FormActions({ note, children }: FormActionsProps) {
  return (
    <div className={classes.actions}>
      {children}
      {note && <span className={classes.note}>{note}</span>}
    </div>
  )
}
