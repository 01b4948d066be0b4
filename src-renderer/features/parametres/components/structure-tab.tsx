import { type SeuilsSettings, type StructureSettings, seuilsSettings, structureSettings } from '../../../../src-main/contract/parametre'
import { Button } from '../../../components/ui/button'
import { NumberField } from '../../../components/ui/number-field'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { TextField } from '../../../components/ui/text-fields'
import { useForm } from '../../../lib/use-form'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../parametres.module.css'

/** What papers show of the structure, and the thresholds of the figures. */
export function StructureTab() {
  const settings = useRoute('parametre.get', {})
  return (
    <QueryView query={settings}>
      {({ structure, seuils }) => (
        <div className={classes.columns}>
          <StructureForm initial={structure} />
          <SeuilsForm initial={seuils} />
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

const SEUILS: readonly { name: keyof SeuilsSettings; label: string; unit: string | undefined; hint: string }[] = [
  { name: 'jours_non_vu', label: 'Non vu depuis', unit: 'jours', hint: 'Alerte et indicateur P18.' },
  { name: 'jours_non_vu_long', label: 'À rappeler après', unit: 'jours', hint: 'Indicateur P18q.' },
  {
    name: 'norme_file_active',
    label: 'Norme par référent, en personnes',
    unit: undefined,
    hint: 'Par équivalent temps plein, indicateur P19.',
  },
  { name: 'duree_max_mois', label: 'Durée maximale du parcours', unit: 'mois', hint: 'Au-delà, une prolongation est proposée (P23).' },
  {
    name: 'entretiens_jeune',
    label: 'Entretiens pour compter un jeune touché',
    unit: undefined,
    hint: 'Honorés depuis l’entrée, indicateur J01.',
  },
]

function SeuilsForm({ initial }: { initial: SeuilsSettings }) {
  const form = useForm({ ...initial }, seuilsSettings)
  const save = useCommand('parametre.setSeuils', {
    refresh: ['parametre.', 'indicateur.', 'accueil.', 'participant.'],
    message: 'Les indicateurs et les alertes suivent ces seuils.',
    onDone: () => form.reset(form.values),
  })
  return (
    <Panel title="Seuils" note="indicateurs et alertes">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (form.validate()) save.mutate(form.values)
        }}
      >
        {SEUILS.map(({ name, label, unit, hint }) => {
          const { value, onChange, error } = form.field(name)
          return (
            <NumberField
              key={name}
              label={label}
              unit={unit}
              hint={hint}
              value={value}
              error={error}
              onChange={(next) => onChange(next ?? 0)}
            />
          )
        })}
        <div className={classes.actions}>
          <Button type="submit" busy={save.isPending} disabled={!form.touched}>
            Enregistrer les seuils
          </Button>
        </div>
      </form>
    </Panel>
  )
}
