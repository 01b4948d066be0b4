import { useState } from 'react'
import { formatTime } from '../../lib/formats'
import { parseFrenchTime } from '../../lib/french-input'
import { Field, type FieldProps } from './field'
import classes from './field.module.css'

interface TimeFieldProps extends FieldProps {
  /** HH:MM. */
  value: string | null
  onChange: (value: string | null) => void
}

/** An hour typed the French way: 9 h 30, 9h30, 09:30 or 9. */
export function TimeField({ value, onChange, label, optional, hint, error, hideLabel, ...input }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : formatTime(value))
  const unreadable = typed !== null && typed.trim() !== '' && parseFrenchTime(typed) === null
  return (
    <Field
      label={label}
      optional={optional}
      hint={hint}
      error={unreadable ? 'Une heure est attendue, par exemple 9 h 30.' : error}
      hideLabel={hideLabel}
    >
      {(ids) => (
        <input
          {...ids}
          {...input}
          autoComplete="off"
          placeholder="9 h 30"
          className={classes.control}
          value={shown}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            onChange(parseFrenchTime(event.currentTarget.value))
          }}
          onBlur={() => !unreadable && setTyped(null)}
        />
      )}
    </Field>
  )
}
