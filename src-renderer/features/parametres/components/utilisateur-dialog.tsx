import { type UtilisateurRow, utilisateurCreation } from '../../../../src-main/contract/parametre'
import { ROLE_LABELS, ROLES, type Role } from '../../../../src-main/domain/acces/role'
import { Button } from '../../../components/ui/button'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { Dialog } from '../../../components/ui/dialog'
import { MultiSelectField, SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand, useRoute } from '../../../lib/use-route'
import { NewPasswordField } from '../../coffre/components/new-password-field'
import classes from '../parametres.module.css'

const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))

interface Props {
  /** null to add one. */
  account: UtilisateurRow | null
  onClose: () => void
}

interface Values extends Record<string, unknown> {
  nom: string
  roles: Role[]
  referent: string | null
  motDePasse: string
}

/** Adds an account, or changes its roles, its password or its state. */
export function UtilisateurDialog({ account, onClose }: Props) {
  const referents = useRoute('parametre.referents', {})
  const form = useForm<Values & { actif: boolean }>(
    {
      nom: account?.nom ?? '',
      roles: account?.roles ?? ['referent'],
      referent: account?.referent ?? null,
      motDePasse: '',
      actif: account?.actif !== 0,
    },
    utilisateurCreation.loose(),
  )
  const refresh = ['parametre.']
  const create = useCommand('parametre.createUtilisateur', { refresh, message: 'Le compte peut ouvrir ce coffre.', onDone: onClose })
  const update = useCommand('parametre.updateUtilisateur', { refresh, message: 'Les droits changent à la prochaine ouverture du coffre.' })
  const reset = useCommand('parametre.resetPassword', { refresh, message: 'Le nouveau mot de passe ouvre le coffre.' })

  async function submit() {
    if (!form.validate()) return
    const { nom, roles, referent, motDePasse, actif } = form.values
    if (account === null) {
      create.mutate({ nom, roles, referent, motDePasse }, { onError: form.takeErrors })
      return
    }
    try {
      // A new password also reopens a closed account, so it comes first.
      if (motDePasse !== '') await reset.mutateAsync({ id: account.id, motDePasse })
      await update.mutateAsync({ id: account.id, roles, referent, actif: actif ? 1 : 0 })
      onClose()
    } catch {
      // The refusal is already shown.
    }
  }

  return (
    <Dialog
      opened
      title={account === null ? 'Ajouter un compte' : account.nom}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" onClick={() => void submit()} busy={create.isPending || update.isPending || reset.isPending}>
            {account === null ? 'Ajouter' : 'Enregistrer'}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        {account === null && (
          <TextField label="Nom" hint="Prénom et nom, tels que les documents les portent." autoFocus {...form.field('nom')} />
        )}
        <MultiSelectField label="Rôles" hint="Les droits de plusieurs rôles s’ajoutent." options={ROLE_OPTIONS} {...form.field('roles')} />
        <SelectField
          label="Référent de parcours"
          optional
          clearable
          hint="Celui dont ce compte suit les participants."
          options={(referents.data ?? []).map(({ code, nom, prenom }) => ({
            value: code,
            label: `${prenom ?? ''} ${nom} (${code})`.trim(),
          }))}
          {...form.field('referent')}
        />
        <NewPasswordField
          label={account === null ? 'Mot de passe' : 'Nouveau mot de passe'}
          optional={account !== null}
          {...form.field('motDePasse')}
        />
        {account !== null && (
          <CheckboxField
            label="Ce compte peut ouvrir le coffre"
            checked={form.values.actif}
            onChange={(actif) => form.set('actif', actif)}
          />
        )}
      </div>
    </Dialog>
  )
}
