import { Checkbox } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { OuiNon } from '../../../src-main/domain/commun/oui-non'
import { Field, type FieldProps } from './field'
import classes from './field.module.css'
import type { Option } from './select-field'

interface SegmentedFieldProps<V extends string> extends FieldProps {
  value: V | null
  onChange: (value: V) => void
  options: readonly Option<V>[]
}

/** A short closed list, all of it visible; arrows move inside. */
export function SegmentedField<V extends string>({ value, onChange, options, disabled, error, ...field }: SegmentedFieldProps<V>) {
  const name = useId()
  return (
    <Field {...field} error={error} as="group">
      {() => (
        <div className={classes.segments} data-invalid={error ? true : undefined}>
          {options.map((option) => (
            <label key={option.value} className={classes.segment}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                disabled={disabled || option.disabled}
                onChange={() => onChange(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}

interface OuiNonFieldProps extends FieldProps {
  value: OuiNon
  onChange: (value: OuiNon) => void
}

const OUI_NON = [
  { value: '1', label: 'Oui' },
  { value: '0', label: 'Non' },
  { value: '', label: 'Non renseigné' },
] as const

/** Yes, no or unknown: an empty answer is never « non ». */
export function OuiNonField({ value, onChange, ...field }: OuiNonFieldProps) {
  const code = value === null ? '' : value === 1 ? '1' : '0'
  return (
    <SegmentedField {...field} value={code} onChange={(next) => onChange(next === '' ? null : next === '1' ? 1 : 0)} options={OUI_NON} />
  )
}

interface CheckboxFieldProps {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  hint?: string
  indeterminate?: boolean
  disabled?: boolean
  'aria-label'?: string
}

/** One box to tick. */
export function CheckboxField({ label, checked, onChange, hint, ...box }: CheckboxFieldProps) {
  return (
    <div className={classes.check}>
      <Checkbox
        {...box}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={
          <>
            {label}
            {hint && <span className={classes.checkHint}>{hint}</span>}
          </>
        }
      />
    </div>
  )
}
