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
  /** The first field of a screen or of a dialog. */
  autoFocus?: boolean
}

/** What the control inside a field must carry. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
  disabled: boolean | undefined
  autoFocus: boolean | undefined
  /** The same, for the dialogs that trap the focus. */
  'data-autofocus': boolean | undefined
}

/** The hint or the error of a field for a list of the library, which drops the attribute given as a property. */
export function describedBy(control: ControlProps): { 'aria-describedby': string | undefined } {
  return { 'aria-describedby': control['aria-describedby'] }
}

interface FieldShellProps extends FieldProps {
  children: (control: ControlProps) => ReactNode
  /** `group` when the control is several (segments): a fieldset and its legend. */
  as?: 'label' | 'group'
}

/** Label above, control, then hint or error with its icon. */
export function Field({ label, optional, hint, error, hideLabel, disabled, autoFocus, as = 'label', children }: FieldShellProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  const description = note ? noteId : undefined
  const caption = (
    <>
      {label}
      {optional && <span className={classes.optional}> facultatif</span>}
    </>
  )
  const control = children({
    id,
    'aria-describedby': description,
    'aria-invalid': error ? true : undefined,
    disabled,
    autoFocus,
    'data-autofocus': autoFocus || undefined,
  })
  const below = note && (
    <p id={noteId} className={classes.note} data-error={error ? true : undefined}>
      {error && <IconAlertCircle size={16} stroke={2} aria-hidden />}
      <span>{note}</span>
    </p>
  )
  if (as === 'group') {
    return (
      <fieldset className={classes.field} aria-describedby={description}>
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
