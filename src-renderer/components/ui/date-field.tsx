import { Popover } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import type { IsoDate } from '../../../src-main/domain/commun/date'
import { formatDate } from '../../lib/formats'
import { parseFrenchDate } from '../../lib/french-input'
import { IconButton } from './button'
import { Field, type FieldProps } from './field'
import classes from './field.module.css'

interface DateFieldProps extends FieldProps {
  value: IsoDate | null
  /** null while what is typed is not an existing day. */
  onChange: (value: IsoDate | null) => void
  min?: IsoDate
  max?: IsoDate
}

/** A day typed JJ/MM/AAAA or chosen in the calendar. A day that does not exist is refused, never turned into another. */
export function DateField({ value, onChange, min, max, error, ...field }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const [opened, setOpened] = useState(false)
  const shown = typed ?? (value ? formatDate(value) : '')
  const unreadable = typed !== null && typed.trim() !== '' && parseFrenchDate(typed) === null

  function type(text: string) {
    setTyped(text)
    setLeft(false)
    onChange(parseFrenchDate(text))
  }

  function leave() {
    setLeft(true)
    if (!unreadable) setTyped(null)
  }

  return (
    <Field {...field} error={unreadable && left ? 'Ce jour n’existe pas. Écrivez JJ/MM/AAAA.' : error}>
      {(control) => (
        <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal withRoles={false}>
          <Popover.Target>
            <div className={classes.withButton}>
              <input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                placeholder="JJ/MM/AAAA"
                className={classes.control}
                value={shown}
                onChange={(event) => type(withSlashes(event.currentTarget.value, shown))}
                onBlur={leave}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowDown' && event.altKey) setOpened(true)
                }}
              />
              <span className={classes.inside}>
                <IconButton
                  icon={IconCalendar}
                  label={`Choisir dans le calendrier : ${field.label}`}
                  disabled={field.disabled}
                  aria-haspopup="dialog"
                  aria-expanded={opened}
                  onClick={() => setOpened((open) => !open)}
                />
              </span>
            </div>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={field.label}>
            <DatePicker
              value={value}
              defaultDate={value ?? undefined}
              minDate={min}
              maxDate={max}
              onChange={(date) => {
                setTyped(null)
                onChange(date)
                setOpened(false)
              }}
            />
          </Popover.Dropdown>
        </Popover>
      )}
    </Field>
  )
}

/** Adds the slashes as the digits come, but never fights a deletion. */
function withSlashes(text: string, before: string): string {
  if (text.length < before.length || /[^\d/]/.test(text)) return text
  if (/^\d{2}$/.test(text) || /^\d{2}\/\d{2}$/.test(text)) return `${text}/`
  return text
}
