import { MultiSelect, Select } from '@mantine/core'
import { describedBy, Field, type FieldProps } from './field'
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
  const { value, onChange, options, placeholder = 'Choisir', searchable, clearable, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <Select
          {...control}
          attributes={{ input: describedBy(control) }}
          data={[...options]}
          value={value}
          onChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
          placeholder={placeholder}
          searchable={searchable ?? options.length > 8}
          clearable={clearable ?? field.optional ?? false}
          clearButtonProps={{ 'aria-label': `Effacer : ${field.label}` }}
          allowDeselect={false}
          nothingFoundMessage="Rien ne correspond."
          error={Boolean(field.error)}
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
export function MultiSelectField<V extends string>({
  value,
  onChange,
  options,
  placeholder = 'Choisir',
  ...field
}: MultiSelectFieldProps<V>) {
  return (
    <Field {...field}>
      {(control) => (
        <MultiSelect
          {...control}
          attributes={{ inputField: describedBy(control) }}
          data={[...options]}
          value={[...value]}
          onChange={(next) => onChange(options.map((option) => option.value).filter((code) => next.includes(code)))}
          placeholder={value.length > 0 ? undefined : placeholder}
          searchable
          nothingFoundMessage="Rien ne correspond."
          error={Boolean(field.error)}
          classNames={classes}
          comboboxProps={dropdown}
          maxDropdownHeight={280}
        />
      )}
    </Field>
  )
}
