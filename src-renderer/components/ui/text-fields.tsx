import type { HTMLInputTypeAttribute, KeyboardEvent, Ref } from 'react'
import { Field, type FieldProps } from './field'
import classes from './field.module.css'

interface TextFieldProps extends FieldProps {
  value: string | null
  onChange: (value: string) => void
  placeholder?: string
  type?: HTMLInputTypeAttribute
  maxLength?: number
  autoComplete?: string
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  onBlur?: () => void
  ref?: Ref<HTMLInputElement>
}

/** One line of text. */
export function TextField({ value, onChange, label, optional, hint, error, hideLabel, type = 'text', autoComplete = 'off', ...input }: TextFieldProps) {
  return (
    <Field label={label} optional={optional} hint={hint} error={error} hideLabel={hideLabel}>
      {(ids) => (
        <input
          {...ids}
          {...input}
          type={type}
          autoComplete={autoComplete}
          className={classes.control}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface TextAreaProps extends FieldProps {
  value: string | null
  onChange: (value: string) => void
  rows?: number
  placeholder?: string
  maxLength?: number
  onBlur?: () => void
  ref?: Ref<HTMLTextAreaElement>
}

/** Free text on several lines. */
export function TextArea({ value, onChange, label, optional, hint, error, hideLabel, rows = 3, ...input }: TextAreaProps) {
  return (
    <Field label={label} optional={optional} hint={hint} error={error} hideLabel={hideLabel}>
      {(ids) => (
        <textarea
          {...ids}
          {...input}
          rows={rows}
          className={classes.control}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
