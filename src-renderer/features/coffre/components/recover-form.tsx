import { IconArrowLeft, IconLockOpen } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { estimatePassword } from '../../../../src-main/domain/acces/mot-de-passe'
import { Button } from '../../../components/ui/button'
import { SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import type { RouteError } from '../../../lib/client'
import { useCommand, useRoute } from '../../../lib/use-route'
import type { CoffreRef } from '../coffre-page'
import { rememberedUser, rememberUser } from '../remembered-account'
import classes from './coffre.module.css'
import { NewPasswordField } from './new-password-field'

interface RecoverFormProps {
  coffre: CoffreRef
  onBack: () => void
  onProblem: (error: RouteError) => boolean
}

/** Forgotten password: the recovery key opens the vault and gives a new one. */
export function RecoverForm({ coffre, onBack, onProblem }: RecoverFormProps) {
  const details = useRoute('coffre.inspect', { ref: coffre.ref })
  const users = details.data?.utilisateurs ?? []
  const [picked, setPicked] = useState<string | null>(null)
  const userId =
    picked ??
    rememberedUser(
      coffre.ref,
      users.map(({ id }) => id),
    )
  const [recoveryKey, setRecoveryKey] = useState('')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string | undefined>()
  const context = { structure: details.data?.structure, utilisateur: users.find(({ id }) => id === userId)?.nom }

  const recover = useCommand('coffre.recover', {
    refresh: ['coffre.state'],
    quiet: true,
    onDone: () => rememberUser(coffre.ref, userId),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (recover.isPending || !estimatePassword(password, context).accepted) return
    if (!userId) return setRefusal('Choisissez d’abord votre nom.')
    recover.mutate(
      { ref: coffre.ref, utilisateur: userId, recoveryKey, motDePasse: password },
      { onError: (error) => !onProblem(error) && setRefusal(error.message) },
    )
  }

  return (
    <>
      <h1 className={classes.title}>Mot de passe oublié</h1>
      <p className={classes.lead}>
        Demandez la clé de récupération à la personne qui la garde. Sinon, une autre personne de l’administration peut vous donner un
        nouveau mot de passe.
      </p>
      <form className={classes.card} onSubmit={submit}>
        <div className={classes.fields}>
          <SelectField
            label="Utilisateur"
            value={userId}
            onChange={setPicked}
            options={users.map(({ id, nom }) => ({ value: id, label: nom }))}
            placeholder="Choisissez votre nom"
          />
          <TextField
            label="Clé de récupération"
            hint="Les tirets et les majuscules ne comptent pas."
            value={recoveryKey}
            onChange={(next) => {
              setRecoveryKey(next)
              setRefusal(undefined)
            }}
            error={refusal}
            autoFocus
          />
          <NewPasswordField label="Nouveau mot de passe" value={password} onChange={setPassword} context={context} />
        </div>
        <div className={classes.actions}>
          <Button type="submit" emphasis="primary" size="lg" icon={IconLockOpen} busy={recover.isPending}>
            Changer le mot de passe et ouvrir
          </Button>
          <Button emphasis="text" icon={IconArrowLeft} onClick={onBack}>
            Revenir
          </Button>
        </div>
      </form>
    </>
  )
}
