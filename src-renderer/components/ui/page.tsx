import type { ReactNode } from 'react'
import classes from './page.module.css'

interface PageProps {
  /** Takes the height of the window; a panel inside scrolls. Without it the page scrolls. */
  fill?: boolean
  /** A `SidePanel`: the page makes room for it. */
  sidePanel?: ReactNode
  children: ReactNode
}

/** Margins and scrolling of an ordinary page. */
export function Page({ fill = false, sidePanel, children }: PageProps) {
  return (
    <>
      <div className={classes.page} data-fill={fill || undefined} data-beside={sidePanel ? true : undefined}>
        {children}
      </div>
      {sidePanel}
    </>
  )
}
