import type { ReactNode } from 'react'
import classes from '../operations.module.css'

/** A wide table one can scroll with the keyboard too. */
export function Defile({ label, children }: { label: string; children: ReactNode }) {
  const region = { role: 'region', tabIndex: 0, 'aria-label': label }
  return (
    <div {...region} className={classes.defile}>
      {children}
    </div>
  )
}
