import { type ReactNode, useId } from 'react'
import classes from './tableau-de-bord.module.css'

interface SectionProps {
  title: string
  note?: ReactNode
  children: ReactNode
}

/** One subject under the first screen. */
export function Section({ title, note, children }: SectionProps) {
  const heading = useId()
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <div className={classes.sectionHead}>
        <h2 id={heading} className={classes.sectionTitle}>
          {title}
        </h2>
        {note && <div className={classes.sectionNote}>{note}</div>}
      </div>
      {children}
    </section>
  )
}
