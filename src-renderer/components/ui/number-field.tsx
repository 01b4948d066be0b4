import { useState } from 'react'
import { formatNumber } from '../../lib/formats'
import { parseFrenchNumber } from '../../lib/french-input'
import { Field, type FieldProps } from './field'
import classes from './field.module.css'

interface NumberFieldProps extends FieldProps {
  value: number | null
  onChange: (value: number | null) => void
  decimals?: number
  /** « h », « % », « mois »: written inside, at the right. */
  unit?: string
  placeholder?: string
}

/** A number typed the French way: 17,5 or 1 234; what is not one is said, and not sent. */
export function NumberField({ value, onChange, decimals = 0, unit, placeholder, error, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : formatNumber(value, decimals, { fixed: false }))
  const invalid = typed !== null && Number.isNaN(parseFrenchNumber(typed))

  function type(text: string) {
    const number = parseFrenchNumber(text)
    setTyped(text)
    onChange(Number.isNaN(number) ? null : number)
  }

  return (
    <Field {...field} error={invalid ? 'Un nombre est attendu, par exemple 17,5.' : error}>
      {(control) => (
        <div className={unit ? classes.withUnit : undefined}>
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            data-number
            className={classes.control}
            value={shown}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={() => !invalid && setTyped(null)}
          />
          {unit && (
            <span className={classes.unit} aria-hidden>
              {unit}
            </span>
          )}
        </div>
      )}
    </Field>
  )
}
