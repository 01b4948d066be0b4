import { type ReactNode, useId } from 'react'
import classes from './panel.module.css'

interface PanelProps {
  title?: ReactNode
  /** Beside the title, in small: the period, a count. */
  note?: ReactNode
  /** At the right of the title: a link, a badge, toolbar buttons. */
  aside?: ReactNode
  /** Without padding: for tables and lists that touch the edges. */
  flush?: boolean
  footer?: ReactNode
  /** The panel takes the height left and its body scrolls. */
  fill?: boolean
  className?: string
  children: ReactNode
}

/** A white panel with a hairline and no shadow. Never one inside another. */
export function Panel({ title, note, aside, flush = false, footer, fill = false, className, children }: PanelProps) {
  const heading = useId()
  return (
    <section
      className={[classes.panel, className].filter(Boolean).join(' ')}
      data-fill={fill || undefined}
      aria-labelledby={title ? heading : undefined}
    >
      {(title || aside) && (
        <header className={classes.head} data-flush={flush || undefined}>
          {title && (
            <h2 id={heading} className={classes.title}>
              {title}
            </h2>
          )}
          {note && <span className={classes.note}>{note}</span>}
          {aside && <div className={classes.aside}>{aside}</div>}
        </header>
      )}
      <div className={classes.body} data-flush={flush || undefined}>
        {children}
      </div>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </section>
  )
}
