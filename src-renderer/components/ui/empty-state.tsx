import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  icon: Icon
  title: string
  /** What this is for, in two sentences. */
  children: ReactNode
  /** The one button to begin. */
  action?: ReactNode
}

/** Nothing yet: says what will be here and how to begin. */
export function EmptyState({ icon: Glyph, title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <Glyph size={32} stroke={1.5} aria-hidden className={classes.icon} />
      <h3>{title}</h3>
      <p className={classes.text}>{children}</p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  )
}
