import { type Icon, IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './callout.module.css'

type CalloutTone = 'info' | 'succes' | 'attention' | 'alerte'

const ICONS: Record<CalloutTone, Icon> = {
  info: IconInfoCircle,
  succes: IconCircleCheck,
  attention: IconAlertCircle,
  alerte: IconAlertTriangle,
}

interface CalloutProps {
  tone?: CalloutTone
  icon?: Icon
  title?: string
  children?: ReactNode
  action?: ReactNode
}

/** An explanation inside a page: which rule refuses, from which source, what would satisfy it. */
export function Callout({ tone = 'info', icon, title, children, action }: CalloutProps) {
  const Glyph = icon ?? ICONS[tone]
  return (
    <div className={classes.callout} data-tone={tone} role={tone === 'alerte' ? 'alert' : undefined}>
      <Glyph size={18} stroke={1.75} aria-hidden />
      <div className={classes.text}>
        {title && <p className={classes.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}
