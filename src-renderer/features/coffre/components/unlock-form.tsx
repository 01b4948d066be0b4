import { IconLockOpen, IconVault } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { RouteOutput } from '../../../../src-main/contract/api'
import { Button } from '../../../components/ui/button'
import { LinkButton } from '../../../components/ui/link-button'
import { PasswordField } from '../../../components/ui/password-field'
import { SelectField } from '../../../components/ui/select-field'
import type { RouteError } from '../../../lib/client'
import { formatSince } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import type { CoffreRef } from '../coffre-page'
import { rememberedUser, rememberUser } from '../remembered-account'
import { useCountdown } from '../use-countdown'
import classes from './coffre.module.css'

interface UnlockFormProps {
  coffre: CoffreRef
  details: RouteOutput<'coffre.inspect'>
  /** Other vaults are known: goes back to their list. */
  onChange?: () => void
  onForgotten: () => void
  onProblem: (error: RouteError) => boolean
  /** The delay before the next attempt may have changed. */
  onRefused: () => void
}

/** Who one is and the password; a wrong one is said under the field, and waits longer each time. */
export function UnlockForm({ coffre, details, onChange, onForgotten, onProblem, onRefused }: UnlockFormProps) {
  const users = details.utilisateurs
  const [userId, setUserId] = useState(
    rememberedUser(
      details.ref,
      users.map(({ id }) => id),
    ),
  )
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string | undefined>()
  const wait = useCountdown(users.find(({ id }) => id === userId)?.delai ?? 0)

  const unlock = useCommand('coffre.unlock', {
    refresh: ['coffre.state'],
    quiet: true,
    onDone: () => rememberUser(details.ref, userId),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (unlock.isPending || wait > 0) return
    if (!userId) return setRefusal('Choisissez d’abord votre nom.')
    if (password === '') return setRefusal('Écrivez votre mot de passe.')
    unlock.mutate(
      { ref: details.ref, utilisateur: userId, motDePasse: password },
      {
        onError: (error) => {
          if (onProblem(error)) return
          setRefusal(error.message)
          setPassword('')
          onRefused()
        },
      },
    )
  }

  return (
    <form className={classes.card} onSubmit={submit}>
      <div className={classes.identity}>
        <IconVault size={26} stroke={1.75} aria-hidden />
        <div className={classes.identityText}>
          <b>{details.structure}</b>
          <span title={coffre.emplacement}>{coffre.ouvert_le ? `Ouvert ${formatSince(coffre.ouvert_le)}` : coffre.emplacement}</span>
        </div>
        {onChange && <LinkButton onClick={onChange}>Changer</LinkButton>}
      </div>
      <div className={classes.fields}>
        <SelectField
          label="Utilisateur"
          value={userId}
          onChange={(next) => {
            setUserId(next)
            setRefusal(undefined)
          }}
          options={users.map(({ id, nom }) => ({ value: id, label: nom }))}
          placeholder="Choisissez votre nom"
          autoFocus={userId === null}
        />
        <PasswordField
          label="Mot de passe"
          value={password}
          onChange={(next) => {
            setPassword(next)
            setRefusal(undefined)
          }}
          error={refusal}
          autoFocus={userId !== null}
        />
      </div>
      <div className={classes.actions}>
        <Button
          type="submit"
          emphasis="primary"
          size="lg"
          icon={IconLockOpen}
          busy={unlock.isPending}
          reason={wait > 0 ? `Trop d’essais : encore ${wait} s.` : null}
        >
          Ouvrir
        </Button>
        <LinkButton onClick={onForgotten}>Mot de passe oublié ?</LinkButton>
      </div>
    </form>
  )
}
