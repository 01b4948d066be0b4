import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './page-header.module.css'

interface PageHeaderProps {
  title: ReactNode
  /** Where one came from: « Mes participants ». */
  back?: { label: string; onClick: () => void; note?: ReactNode }
  /** At most four, ordered: statut, contrat, what is missing. */
  badges?: ReactNode
  /** One line under the title. */
  description?: ReactNode
  /** Next deadline, state of the session: left of the buttons. */
  aside?: ReactNode
  /** Buttons, the filled one last. */
  actions?: ReactNode
  /** The title takes only its own width: for pages whose choices fill the line. */
  compact?: boolean
}

/** Top of a page; its h1 receives the focus when one arrives. */
export function PageHeader({ title, back, badges, description, aside, actions, compact = false }: PageHeaderProps) {
  return (
    <header className={classes.header} data-compact={compact || undefined}>
      <div className={classes.main}>
        {back && (
          <div className={classes.back}>
            <button type="button" className={classes.backLink} onClick={back.onClick}>
              <IconArrowLeft size={16} stroke={2} aria-hidden />
              {back.label}
            </button>
            {back.note && <span className={classes.note}>{back.note}</span>}
          </div>
        )}
        <div className={classes.titleRow}>
          <h1 tabIndex={-1} data-page-title>
            {title}
          </h1>
          {badges && <div className={classes.badges}>{badges}</div>}
        </div>
        {description && <p className={classes.description}>{description}</p>}
      </div>
      {aside && <div className={classes.aside}>{aside}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}
