import { estimatePassword, type PasswordContext } from '../../../../src-main/domain/acces/mot-de-passe'
import { PasswordField } from '../../../components/ui/password-field'
import classes from './new-password-field.module.css'

interface NewPasswordFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  error?: string
  /** Names the password must not contain. */
  context?: PasswordContext
  hint?: string
  optional?: boolean
  autoFocus?: boolean
}

const STEPS = [1, 2, 3, 4] as const

/** A password being chosen, with the measure of its strength (CNIL) and what it lacks. */
export function NewPasswordField({ label, value, onChange, error, context, hint, optional, autoFocus }: NewPasswordFieldProps) {
  const estimate = estimatePassword(value, context)
  const empty = value === ''
  return (
    <div>
      <PasswordField label={label} value={value} onChange={onChange} error={error} optional={optional} autoFocus={autoFocus} />
      <div className={classes.meter} data-accepted={estimate.accepted || undefined} aria-hidden>
        {STEPS.map((step) => (
          <span key={step} data-on={(!empty && estimate.score >= step) || undefined} />
        ))}
      </div>
      <p className={classes.message} role="status" data-accepted={(!empty && estimate.accepted) || undefined}>
        {empty ? (hint ?? '12 caractères avec majuscule, minuscule, chiffre et signe, ou une phrase de sept mots.') : estimate.message}
      </p>
    </div>
  )
}
