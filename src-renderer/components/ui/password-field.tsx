import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import { IconButton } from './button'
import { Field, type FieldProps } from './field'
import classes from './field.module.css'

interface PasswordFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  ref?: Ref<HTMLInputElement>
}

/** A secret: hidden, and shown on demand to whoever types it. */
export function PasswordField({ value, onChange, ref, ...field }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <Field {...field}>
      {(control) => (
        <div className={classes.withButton}>
          <input
            {...control}
            ref={ref}
            type={shown ? 'text' : 'password'}
            autoComplete="off"
            spellCheck={false}
            className={classes.control}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <span className={classes.inside}>
            <IconButton
              icon={shown ? IconEyeOff : IconEye}
              label={shown ? 'Cacher ce qui est écrit' : 'Montrer ce qui est écrit'}
              pressed={shown}
              onClick={() => setShown(!shown)}
            />
          </span>
        </div>
      )}
    </Field>
  )
}
