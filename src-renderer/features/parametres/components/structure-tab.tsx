import { type StructureSettings, structureSettings } from '../../../../src-main/contract/parametre'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../parametres.module.css'
import { LogoPanel } from './logo-panel'

/** What papers show of the structure. */
export function StructureTab() {
  const settings = useRoute('parametre.get', {})
  return (
    <QueryView query={settings}>
      {({ structure }) => (
        <div className={classes.columns}>
          <StructureForm initial={structure} />
          <LogoPanel />
        </div>
      )}
    </QueryView>
  )
}

function StructureForm({ initial }: { initial: StructureSettings }) {
  const form = useForm(initial, structureSettings)
  const save = useCommand('parametre.setStructure', {
    refresh: ['parametre.', 'coffre.'],
    message: 'Les documents porteront désormais ces informations.',
    quiet: true,
    onDone: (_value, input) => form.reset({ ...form.values, nom: input.nom }),
  })
  return (
    <Panel title="Structure" note="en tête des documents">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (form.validate()) save.mutate(form.values, { onError: form.takeErrors })
        }}
      >
        <TextField label="Nom" {...form.field('nom')} />
        <TextField label="Adresse" optional {...form.field('adresse')} />
        <div className={classes.pair}>
          <TextField label="Code postal" optional {...form.field('code_postal')} />
          <TextField label="Ville" optional {...form.field('ville')} />
        </div>
        <div className={classes.pair}>
          <TextField label="Téléphone" optional {...form.field('telephone')} />
          <TextField label="Courriel" optional {...form.field('courriel')} />
        </div>
        <div className={classes.pair}>
          <TextField label="SIRET" optional {...form.field('siret')} />
          <TextField label="Site" optional {...form.field('site')} />
        </div>
        <TextField
          label="Mentions au pied des documents"
          optional
          hint="Statut, agrément, financeurs : une ligne."
          maxLength={160}
          {...form.field('mentions')}
        />
        <TextField
          label="Nom de la commission"
          hint="CES, Coval, CLAS… tel que le procès-verbal le porte."
          {...form.field('nom_commission')}
        />
        <div className={classes.actions}>
          <Button type="submit" busy={save.isPending} disabled={!form.touched}>
            Enregistrer la structure
          </Button>
        </div>
      </form>
    </Panel>
  )
}
