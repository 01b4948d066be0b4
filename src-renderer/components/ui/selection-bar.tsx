import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../lib/formats'
import { Kbd } from './kbd'
import classes from './selection-bar.module.css'

/** Singular and plural: ['participant choisi', 'participants choisis']. */
export type SelectionNoun = readonly [singular: string, plural: string]

interface SelectionBarProps {
  count: number
  noun?: SelectionNoun
  onClear: () => void
  children?: ReactNode
}

/** What can be done with the rows ticked; dark, at the bottom of the table. */
export function SelectionBar({ count, noun = ['ligne choisie', 'lignes choisies'], onClear, children }: SelectionBarProps) {
  return (
    <div role="toolbar" aria-label="Actions sur la sélection" className={classes.bar}>
      <span className={classes.count} role="status">
        <b>{formatNumber(count)}</b> {count < 2 ? noun[0] : noun[1]}
      </span>
      {children}
      <button type="button" className={classes.clear} onClick={onClear}>
        Tout désélectionner
        <Kbd>Échap</Kbd>
      </button>
    </div>
  )
}

interface BarActionProps {
  icon: Icon
  children: string
  onClick: () => void
  /** Why it cannot be done with these rows. */
  reason?: string | null
}

/** One action of the dark bar; one that is refused says why. */
export function BarAction({ icon: Glyph, children, onClick, reason = null }: BarActionProps) {
  return (
    <button
      type="button"
      className={classes.action}
      aria-disabled={reason !== null || undefined}
      title={reason ?? undefined}
      onClick={reason === null ? onClick : undefined}
    >
      <Glyph size={18} stroke={1.75} aria-hidden />
      {children}
    </button>
  )
}
