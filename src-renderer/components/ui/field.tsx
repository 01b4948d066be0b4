import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import classes from './field.module.css'

/** What every field takes. */
export interface FieldProps {
  label: string
  /** Written « facultatif » beside the label; there are no asterisks. */
  optional?: boolean
  hint?: ReactNode
  error?: string
  disabled?: boolean
  /** The label is kept for screen readers only (filters in a bar). */
  hideLabel?: boolean
  autoFocus?: boolean
}

/** What the control inside a field must carry. */
export interface ControlIds {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
}

interface FieldShellProps extends Omit<FieldProps, 'disabled' | 'autoFocus'> {
  children: (ids: ControlIds) => ReactNode
  /** `group` when the control is several (segments): a fieldset and its legend. */
  as?: 'label' | 'group'
}

/** Label above, control, then hint or error with its icon. */
export function Field({ label, optional, hint, error, hideLabel, as = 'label', children }: FieldShellProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  const caption = (
    <>
      {label}
      {optional && <span className={classes.optional}> facultatif</span>}
    </>
  )
  const control = children({ id, 'aria-describedby': note ? noteId : undefined, 'aria-invalid': error ? true : undefined })
  const below = note && (
    <p id={noteId} className={classes.note} data-error={error ? true : undefined}>
      {error && <IconAlertCircle size={16} stroke={2} aria-hidden />}
      <span>{note}</span>
    </p>
  )
  if (as === 'group') {
    return (
      <fieldset className={classes.field} aria-describedby={note ? noteId : undefined}>
        <legend className={hideLabel ? 'sr-only' : classes.label}>{caption}</legend>
        {control}
        {below}
      </fieldset>
    )
  }
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : classes.label}>
        {caption}
      </label>
      {control}
      {below}
    </div>
  )
}
