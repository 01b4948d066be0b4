import { IconPlus, IconX } from '@tabler/icons-react'
import type { Ref } from 'react'
import classes from './filter-chip.module.css'

interface FilterChipProps {
  /** What is filtered: « Commune ». */
  label: string
  /** How: « Brévanne, Illiers ». */
  value: string
  onRemove: () => void
  /** Opens the editor of this filter. */
  onClick?: () => void
}

/** A filter at work; its cross takes it away. */
export function FilterChip({ label, value, onRemove, onClick }: FilterChipProps) {
  const text = (
    <>
      <b>{label}</b> <span className={classes.value}>{value}</span>
    </>
  )
  return (
    <span className={classes.chip}>
      {onClick ? (
        <button type="button" className={classes.text} onClick={onClick}>
          {text}
        </button>
      ) : (
        <span className={classes.text}>{text}</span>
      )}
      <button type="button" className={classes.remove} aria-label={`Retirer le filtre ${label}`} onClick={onRemove}>
        <IconX size={16} stroke={2} aria-hidden />
      </button>
    </span>
  )
}

interface AddFilterProps {
  onClick?: () => void
  label?: string
  ref?: Ref<HTMLButtonElement>
}

/** « + Filtre »: usually the target of a menu. */
export function AddFilter({ label = 'Filtre', ref, ...rest }: AddFilterProps) {
  return (
    <button type="button" {...rest} ref={ref} className={classes.add}>
      <IconPlus size={18} stroke={2} aria-hidden />
      {label}
    </button>
  )
}
