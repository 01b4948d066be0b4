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
export function TextField(props: TextFieldProps) {
  const { value, onChange, placeholder, type = 'text', maxLength, autoComplete = 'off', onKeyDown, onBlur, ref, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          type={type}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete={autoComplete}
          className={classes.control}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
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
export function TextArea({ value, onChange, rows = 3, placeholder, maxLength, onBlur, ref, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          ref={ref}
          rows={rows}
          placeholder={placeholder}
          maxLength={maxLength}
          className={classes.control}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  )
}
