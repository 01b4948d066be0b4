import { type SeuilsSettings, seuilsSettings } from '../../../../src-main/contract/parametre'
import { DEFAULT_SEUILS } from '../../../../src-main/domain/parametre/settings'
import { RECUEIL_SORTIE_JOURS } from '../../../../src-main/domain/parcours/seuils'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { FormSection } from '../../../components/ui/form-grid'
import { NumberField } from '../../../components/ui/number-field'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { focusFirstError } from '../../../lib/focus-first-error'
import { useForm } from '../../../lib/use-form'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../parametres.module.css'

interface Seuil {
  name: keyof SeuilsSettings
  label: string
  unit?: string
  /** What it changes. */
  hint: string
}

const SECTIONS: readonly { titre: string; seuils: readonly Seuil[] }[] = [
  {
    titre: 'Avant l’entrée',
    seuils: [
      {
        name: 'accueil_jours',
        label: 'Premier accueil après la prescription',
        unit: 'jours',
        hint: 'Au-delà, « accueil à fixer » est en retard ; vaut aussi pour les signatures de la fiche.',
      },
      {
        name: 'entree_jours',
        label: 'Demande d’entrée après l’accueil',
        unit: 'jours',
        hint: 'Au-delà, « entrée à proposer » est en retard.',
      },
    ],
  },
  {
    titre: 'Pendant le parcours',
    seuils: [
      {
        name: 'jours_non_vu',
        label: 'Non vu depuis',
        unit: 'jours',
        hint: 'Alerte, « ce qui manque » et indicateur P18 ; urgent au double.',
      },
      { name: 'jours_non_vu_long', label: 'À rappeler après', unit: 'jours', hint: 'L’alerte dit « à rappeler » ; indicateur P18q.' },
      {
        name: 'contrat_jours',
        label: 'Contrat d’engagement signé',
        unit: 'jours',
        hint: 'Après l’entrée, ou après le début du contrat à signer.',
      },
      { name: 'justificatif_jours', label: 'Contrat de travail joint', unit: 'jours', hint: 'Après le début de l’étape.' },
      { name: 'duree_max_mois', label: 'Durée maximale du parcours', unit: 'mois', hint: 'Au-delà, une prolongation est proposée (P23).' },
      {
        name: 'suspension_max_mois',
        label: 'Suspension, au plus',
        unit: 'mois',
        hint: 'Une demande plus longue est refusée ; elle se renouvelle.',
      },
      {
        name: 'sortie_possible_jours',
        label: 'Rappeler une sortie possible pendant',
        unit: 'jours',
        hint: 'Après le jour où la règle est remplie ; le dossier continue de le dire ensuite.',
      },
    ],
  },
  {
    titre: 'File active et indicateurs',
    seuils: [
      {
        name: 'norme_file_active',
        label: 'Norme par référent, en personnes',
        hint: 'Par équivalent temps plein : jauge de l’accueil et P19.',
      },
      { name: 'entretiens_jeune', label: 'Entretiens pour compter un jeune touché', hint: 'Honorés depuis l’entrée, indicateur J01.' },
    ],
  },
  {
    titre: 'Écran d’accueil',
    seuils: [
      { name: 'horizon_jours', label: 'Annoncer ce qui vient d’ici', unit: 'jours', hint: 'Le repli « À prévoir » de l’accueil.' },
      { name: 'report_max_jours', label: 'Reporter une alerte, au plus', unit: 'jours', hint: 'Elle revient d’elle-même ce jour-là.' },
    ],
  },
]

/** Every delay of the application, with what each changes. */
export function SeuilsTab() {
  const settings = useRoute('parametre.get', {})
  return <QueryView query={settings}>{({ seuils }) => <SeuilsForm initial={seuils} />}</QueryView>
}

function SeuilsForm({ initial }: { initial: SeuilsSettings }) {
  const form = useForm({ ...initial }, seuilsSettings)
  const save = useCommand('parametre.setSeuils', {
    refresh: ['parametre.', 'indicateur.', 'accueil.', 'participant.'],
    message: 'Les indicateurs et les alertes suivent ces seuils.',
    onDone: () => form.reset(form.values),
  })
  return (
    <Panel title="Seuils" note="chacun dit ce qu’il change">
      <form
        className={classes.seuils}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (form.validate()) save.mutate(form.values, { onError: form.takeErrors })
          else focusFirstError()
        }}
      >
        {SECTIONS.map(({ titre, seuils }) => (
          <FormSection key={titre} title={titre}>
            <div className={classes.deuxSeuils}>
              {seuils.map(({ name, label, unit, hint }) => {
                const { value, onChange, error } = form.field(name)
                const defaut = DEFAULT_SEUILS[name]
                return (
                  <NumberField
                    key={name}
                    label={label}
                    unit={unit}
                    hint={value === defaut ? hint : `${hint} Par défaut : ${defaut}.`}
                    value={value}
                    error={error}
                    onChange={(next) => onChange(next ?? 0)}
                  />
                )
              })}
            </div>
          </FormSection>
        ))}
        <Callout>
          {`Le questionnaire de sortie FSE+ se recueille dans les ${RECUEIL_SORTIE_JOURS}\u00a0jours et les suivis dans l’emploi à 3 et 6\u00a0mois : ces délais ne se règlent pas.`}
        </Callout>
        <div className={classes.actions}>
          <Button type="submit" emphasis="primary" busy={save.isPending} disabled={!form.touched}>
            Enregistrer les seuils
          </Button>
        </div>
      </form>
    </Panel>
  )
}
