import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'
import classes from './barre-choix.module.css'

interface DeclencheurProps extends ComponentPropsWithRef<'button'> {
  /** What is chosen: « Période ». */
  label: string
  value: string
  popup?: 'menu' | 'dialog'
}

/** A choice of the line of a page: its name, its value, a chevron. */
export function Declencheur({ label, value, popup = 'menu', ...rest }: DeclencheurProps) {
  return (
    <button aria-haspopup={popup} {...rest} type="button" className={classes.declencheur}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      <IconChevronDown size={16} stroke={2} aria-hidden />
    </button>
  )
}
