import type { EtapeDossier } from '../../../../src-main/contract/dossier'
import { type EtapeSaisie, etapeSaisie } from '../../../../src-main/contract/parcours'
import { CONTRAT_LABELS, FAMILLE_ETAPE_LABELS, RESULTAT_ETAPE_LABELS } from '../../../../src-main/domain/parcours/labels'
import { Button } from '../../../components/ui/button'
import { OuiNonField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { NumberField } from '../../../components/ui/number-field'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { SuggestField } from '../../../components/ui/suggest-field'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import { today } from '../../../lib/today'
import { useCommand } from '../../../lib/use-route'
import { useChoices } from '../../participants/use-participants'
import { APRES_SAISIE } from '../actions'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

interface EtapeFormProps {
  participation: string
  /** The étape to correct; null to add one. */
  etape: EtapeDossier | null
  onClose: () => void
}

const VIDE: EtapeSaisie = {
  famille: 'diagnostic',
  intitule: null,
  operateur: null,
  date_debut: '',
  date_fin_prevue: null,
  date_fin: null,
  resultat: 'en_cours',
  contrat: null,
  heures_hebdo: null,
  fin_periode_essai: null,
  employeur: null,
  justificatif: null,
  motif_arret: null,
  commentaire: null,
}

/** Adds or corrects an étape: training, contract, workshop, action. */
export function EtapeForm({ participation, etape, onClose }: EtapeFormProps) {
  const remove = useCommand('parcours.deleteEtape', { refresh: APRES_SAISIE, message: 'L’étape est retirée du parcours.', onDone: onClose })
  const undo = useCommand('parcours.deleteEtape', { refresh: APRES_SAISIE, message: 'L’étape n’est pas ajoutée.' })
  const create = useSaisie({
    route: 'parcours.createEtape',
    enUsage: etape === null,
    initial: { ...VIDE, date_debut: today() },
    schema: etapeSaisie,
    toInput: (values) => ({ participation, etape: values }),
    onDone: ({ id }, values) => {
      notifyDone(`« ${values.intitule ?? FAMILLE_ETAPE_LABELS[values.famille]} » est dans le parcours.`, {
        undo: () => undo.mutate({ id }),
      })
      onClose()
    },
  })
  const update = useSaisie({
    route: 'parcours.updateEtape',
    enUsage: etape !== null,
    initial: etape === null ? VIDE : toSaisie(etape),
    schema: etapeSaisie,
    toInput: (values) => ({ id: etape?.id ?? '', etape: values }),
    onDone: () => {
      notifyDone('L’étape est corrigée.')
      onClose()
    },
  })
  const { form, submit, refus, busy } = etape === null ? create : update
  const choices = useChoices().data
  const { values } = form
  const contrat = values.contrat !== null || values.famille.startsWith('emploi') || values.famille === 'siae'
  return (
    <FormDialog
      title={etape === null ? 'Ajouter une étape' : 'Étape'}
      verb={etape === null ? 'Ajouter l’étape' : 'Enregistrer l’étape'}
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      extra={
        etape !== null && (
          <Button emphasis="text" busy={remove.isPending} onClick={() => remove.mutate({ id: etape.id })}>
            Retirer du parcours
          </Button>
        )
      }
    >
      <FormSection title="Quoi">
        <FormGrid>
          <div data-wide>
            <SelectField
              label="Famille"
              {...form.field('famille')}
              onChange={(famille) => famille && form.set('famille', famille)}
              options={optionsOf(FAMILLE_ETAPE_LABELS)}
            />
          </div>
          <TextField label="Intitulé" hint="Les mots de l’équipe : « CléA », « Permis B »…" {...form.field('intitule')} />
          <SuggestField label="Opérateur" optional {...form.field('operateur')} suggestions={choices?.operateurs ?? []} />
        </FormGrid>
      </FormSection>
      <FormSection title="Quand">
        <FormGrid>
          <DateField
            label="Début"
            {...form.field('date_debut')}
            value={values.date_debut || null}
            onChange={(date) => form.set('date_debut', date ?? '')}
          />
          <DateField label="Fin prévue" optional {...form.field('date_fin_prevue')} />
          <DateField label="Fin réelle" optional {...form.field('date_fin')} />
          <SelectField label="Résultat" {...form.field('resultat')} options={optionsOf(RESULTAT_ETAPE_LABELS)} clearable />
          {values.resultat === 'abandonnee' && (
            <div data-wide>
              <TextField label="Motif de l’arrêt" optional {...form.field('motif_arret')} />
            </div>
          )}
        </FormGrid>
      </FormSection>
      {contrat && (
        <FormSection title="Contrat" hint="La durée, la période d’essai et les heures décident de la nature de la sortie.">
          <FormGrid>
            <SelectField label="Contrat" {...form.field('contrat')} options={optionsOf(CONTRAT_LABELS)} clearable />
            <SelectField
              label="Employeur"
              optional
              {...form.field('employeur')}
              options={choices?.employeurs.map(({ code, libelle }) => ({ value: code, label: libelle })) ?? []}
              searchable
            />
            <NumberField label="Heures par semaine" unit="h" decimals={2} optional {...form.field('heures_hebdo')} />
            <DateField label="Fin de période d’essai" optional {...form.field('fin_periode_essai')} />
          </FormGrid>
        </FormSection>
      )}
      <FormSection title="Preuve et commentaire">
        <FormGrid>
          <div data-wide>
            <OuiNonField label="Justificatif au dossier" {...form.field('justificatif')} />
          </div>
          <div data-wide>
            <TextArea label="Commentaire" optional rows={2} {...form.field('commentaire')} />
          </div>
        </FormGrid>
      </FormSection>
    </FormDialog>
  )
}

function toSaisie({ id: _id, employeur_nom: _nom, ...etape }: EtapeDossier): EtapeSaisie {
  return etape
}
