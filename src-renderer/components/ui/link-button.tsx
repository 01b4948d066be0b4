import type { MouseEvent } from 'react'
import classes from './link-button.module.css'

interface LinkButtonProps {
  children: string
  onClick: (event: MouseEvent<HTMLButtonElement>) => void
}

/** A verb inside a sentence or a row. */
export function LinkButton({ children, onClick }: LinkButtonProps) {
  return (
    <button type="button" className={classes.link} onClick={onClick}>
      {children}
    </button>
  )
}
