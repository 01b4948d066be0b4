import { Autocomplete } from '@mantine/core'
import { describedBy, Field, type FieldProps } from './field'
import classes from './select-field.module.css'

interface SuggestFieldProps extends FieldProps {
  value: string | null
  onChange: (value: string) => void
  /** Words already used: free text stays possible. */
  suggestions: readonly string[]
  placeholder?: string
  maxLength?: number
}

const dropdown = { shadow: 'md', withinPortal: true, transitionProps: { duration: 0 } } as const

/** Free text beside a list: what the team already wrote is proposed, anything else may be typed. */
export function SuggestField(props: SuggestFieldProps) {
  const { value, onChange, suggestions, label, optional, hint, error, hideLabel, placeholder, maxLength, disabled, autoFocus } = props
  return (
    <Field label={label} optional={optional} hint={hint} error={error} hideLabel={hideLabel}>
      {(ids) => (
        <Autocomplete
          {...ids}
          attributes={{ input: describedBy(ids) }}
          // Two employers of one name are one suggestion: the list refuses the same words twice.
          data={[...new Set(suggestions)]}
          value={value ?? ''}
          onChange={onChange}
          placeholder={placeholder}
          maxLength={maxLength}
          limit={8}
          disabled={disabled}
          autoFocus={autoFocus}
          error={Boolean(error)}
          classNames={classes}
          comboboxProps={dropdown}
        />
      )}
    </Field>
  )
}
