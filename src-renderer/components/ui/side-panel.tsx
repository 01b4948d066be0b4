import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button'
import classes from './side-panel.module.css'

interface SidePanelProps {
  /** Small line above the title: « Indicateur P10 ». */
  kicker?: ReactNode
  title: ReactNode
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot. */
  footer?: ReactNode
}

/**
 * Detail at the right, 364 px, full height of the page. Not modal: the screen behind stays usable and marks the origin.
 * Under 900 px it covers the page.
 */
export function SidePanel({ kicker, title, onClose, children, footer }: SidePanelProps) {
  const heading = useId()
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    const origin = document.activeElement
    panel.current?.focus()
    return () => {
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus()
    }
  }, [])

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={classes.panel}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className={classes.head}>
        <div className={classes.titles}>
          {kicker && <p className={classes.kicker}>{kicker}</p>}
          <h2 id={heading} className={classes.title}>
            {title}
          </h2>
        </div>
        <IconButton icon={IconX} label="Fermer le panneau" onClick={onClose} />
      </header>
      <div className={classes.body}>{children}</div>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </aside>
  )
}
