import { IconArrowLeft, IconFolder } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { coffreRoutes } from '../../../../src-main/contract/coffre'
import { estimatePassword } from '../../../../src-main/domain/acces/mot-de-passe'
import { Button } from '../../../components/ui/button'
import { LinkButton } from '../../../components/ui/link-button'
import { PasswordField } from '../../../components/ui/password-field'
import { TextField } from '../../../components/ui/text-fields'
import type { RouteError } from '../../../lib/client'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import classes from './coffre.module.css'
import { NewPasswordField } from './new-password-field'

interface CreateFormProps {
  onBack: () => void
  onProblem: (error: RouteError, coffre: null) => boolean
  onCreated: (recoveryKey: string) => void
}

const schema = coffreRoutes['coffre.create'].input

/** A new vault: the structure, the first person, their password, and where it is kept. */
export function CreateForm({ onBack, onProblem, onCreated }: CreateFormProps) {
  const form = useForm({ ref: null as string | null, structure: '', utilisateur: '', motDePasse: '' }, schema)
  const [folder, setFolder] = useState<string | null>(null)
  const [again, setAgain] = useState('')
  const [mismatch, setMismatch] = useState<string | undefined>()
  const { structure, utilisateur, motDePasse } = form.values
  const context = { structure, utilisateur }

  const choose = useCommand('coffre.chooseFolder', {
    onDone: (found) => {
      if (!found) return
      form.set('ref', found.ref)
      setFolder(found.emplacement)
    },
  })
  // The state of the vault is not read again yet: the key must be put away before the application opens.
  const create = useCommand('coffre.create', {
    quiet: (error) => onProblem(error, null) || Object.keys(error.fields).length > 0,
    onDone: ({ recoveryKey }) => onCreated(recoveryKey),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    const strong = estimatePassword(motDePasse, context).accepted
    const same = again === motDePasse
    setMismatch(same ? undefined : 'Les deux mots de passe diffèrent.')
    if (form.validate() && strong && same && !create.isPending) create.mutate(form.values, { onError: form.takeErrors })
  }

  return (
    <>
      <h1 className={classes.title}>Créer un coffre</h1>
      <form className={classes.card} onSubmit={submit}>
        <div className={classes.fields}>
          <TextField label="Nom de votre structure" placeholder="PLIE du Pays de…" autoFocus {...form.field('structure')} />
          <TextField label="Vos prénom et nom" hint="Vous serez la première personne à pouvoir l’ouvrir." {...form.field('utilisateur')} />
          <NewPasswordField label="Mot de passe" context={context} {...form.field('motDePasse')} />
          <PasswordField
            label="Le même mot de passe, une seconde fois"
            value={again}
            onChange={(next) => {
              setAgain(next)
              setMismatch(undefined)
            }}
            error={mismatch}
          />
          <div className={classes.place}>
            <IconFolder size={18} stroke={1.75} aria-hidden />
            <span className={classes.placeText} title={folder ?? undefined}>
              {folder ?? 'Rangé dans vos Documents'}
            </span>
            <LinkButton onClick={() => choose.mutate({ creation: true })}>Choisir un autre dossier</LinkButton>
          </div>
        </div>
        <div className={classes.actions}>
          <Button type="submit" emphasis="primary" size="lg" busy={create.isPending}>
            Créer le coffre
          </Button>
          <Button emphasis="text" icon={IconArrowLeft} onClick={onBack}>
            Revenir
          </Button>
        </div>
      </form>
    </>
  )
}
