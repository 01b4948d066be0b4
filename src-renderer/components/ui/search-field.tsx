import { IconSearch, IconX } from '@tabler/icons-react'
import type { KeyboardEvent, Ref } from 'react'
import { IconButton } from './button'
import classes from './search-field.module.css'

interface SearchFieldProps {
  /** Its name for screen readers. */
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  width?: number | string
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  ref?: Ref<HTMLInputElement>
}

/** Search inside a screen; Échap empties it. */
export function SearchField({ label, value, onChange, placeholder, width = 240, onKeyDown, ref }: SearchFieldProps) {
  return (
    <div className={classes.search} style={{ width }}>
      <IconSearch size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        className={classes.input}
        placeholder={placeholder}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation()
            onChange('')
          }
          onKeyDown?.(event)
        }}
      />
      {value !== '' && (
        <span className={classes.clear}>
          <IconButton icon={IconX} label="Effacer la recherche" onClick={() => onChange('')} />
        </span>
      )}
    </div>
  )
}
