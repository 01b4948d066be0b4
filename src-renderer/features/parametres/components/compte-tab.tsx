import { parametreRoutes } from '../../../../src-main/contract/parametre'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { PasswordField } from '../../../components/ui/password-field'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import { NewPasswordField } from '../../coffre/components/new-password-field'
import classes from '../parametres.module.css'

/** One's own password. */
export function CompteTab() {
  const form = useForm({ actuel: '', nouveau: '' }, parametreRoutes['parametre.changePassword'].input)
  const change = useCommand('parametre.changePassword', {
    message: 'Le nouveau mot de passe ouvrira le coffre la prochaine fois.',
    onDone: () => form.reset(),
  })
  return (
    <Panel title="Changer mon mot de passe">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (form.validate()) change.mutate(form.values)
        }}
      >
        <PasswordField label="Mot de passe actuel" {...form.field('actuel')} />
        <NewPasswordField label="Nouveau mot de passe" {...form.field('nouveau')} />
        <div className={classes.actions}>
          <Button type="submit" busy={change.isPending} disabled={form.values.actuel === '' || form.values.nouveau === ''}>
            Changer le mot de passe
          </Button>
        </div>
      </form>
    </Panel>
  )
}
