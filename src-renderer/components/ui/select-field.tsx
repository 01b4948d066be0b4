import { MultiSelect, Select } from '@mantine/core'
import { Field, type FieldProps } from './field'
import classes from './select-field.module.css'

export interface Option<V extends string = string> {
  value: V
  label: string
  disabled?: boolean
}

/** Options of a closed list, in the order of its labels. */
export function optionsOf<V extends string>(labels: Readonly<Record<V, string>>): Option<V>[] {
  return (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }))
}

interface SelectFieldProps<V extends string> extends FieldProps {
  value: V | null
  onChange: (value: V | null) => void
  options: readonly Option<V>[]
  placeholder?: string
  /** Typing narrows the list; by default from nine options. */
  searchable?: boolean
  /** A cross empties the field; by default when optional. */
  clearable?: boolean
}

const dropdown = { shadow: 'md', withinPortal: true, transitionProps: { duration: 0 } } as const

/** One choice in a list. Under six short choices, prefer `SegmentedField`. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { value, onChange, options, label, optional, hint, error, hideLabel, placeholder = 'Choisir', disabled, autoFocus } = props
  const { searchable = options.length > 8, clearable = optional ?? false } = props
  return (
    <Field label={label} optional={optional} hint={hint} error={error} hideLabel={hideLabel}>
      {(ids) => (
        <Select
          {...ids}
          data={[...options]}
          value={value}
          onChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
          placeholder={placeholder}
          searchable={searchable}
          clearable={clearable}
          clearButtonProps={{ 'aria-label': `Effacer : ${label}` }}
          allowDeselect={false}
          nothingFoundMessage="Rien ne correspond."
          disabled={disabled}
          autoFocus={autoFocus}
          error={Boolean(error)}
          classNames={classes}
          comboboxProps={dropdown}
          maxDropdownHeight={280}
        />
      )}
    </Field>
  )
}

interface MultiSelectFieldProps<V extends string> extends FieldProps {
  value: readonly V[]
  onChange: (value: V[]) => void
  options: readonly Option<V>[]
  placeholder?: string
}

/** Several choices in a list. */
export function MultiSelectField<V extends string>(props: MultiSelectFieldProps<V>) {
  const { value, onChange, options, label, optional, hint, error, hideLabel, placeholder, disabled } = props
  return (
    <Field label={label} optional={optional} hint={hint} error={error} hideLabel={hideLabel}>
      {(ids) => (
        <MultiSelect
          {...ids}
          data={[...options]}
          value={[...value]}
          onChange={(next) => onChange(options.map((option) => option.value).filter((code) => next.includes(code)))}
          placeholder={value.length > 0 ? undefined : (placeholder ?? 'Choisir')}
          searchable
          nothingFoundMessage="Rien ne correspond."
          disabled={disabled}
          error={Boolean(error)}
          classNames={classes}
          comboboxProps={dropdown}
          maxDropdownHeight={280}
        />
      )}
    </Field>
  )
}
