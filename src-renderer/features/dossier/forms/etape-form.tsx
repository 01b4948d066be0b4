import { IconCopy } from '@tabler/icons-react'
import type { EtapeDossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { type EtapeSaisie, etapeSaisie } from '../../../../src-main/contract/parcours'
import { texteLibre } from '../../../../src-main/contract/saisie'
import { addDays } from '../../../../src-main/domain/commun/date'
import { toIdentityKey } from '../../../../src-main/domain/commun/texte'
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
import { AvertissementsEtape } from './avertissements-etape'
import { FormDialog } from './form-dialog'

interface EtapeFormProps {
  participation: ParticipationDossier
  /** The étape to correct; null to add one. */
  etape: EtapeDossier | null
  /** The étape that the new one carries on. */
  modele?: EtapeDossier
  onReconduire: (etape: string) => void
  onClose: () => void
}

/** An étape as typed, the employer by its name: known or not. */
type Formulaire = EtapeSaisie & { employeur_nom: string | null }

const schema = etapeSaisie.extend({ employeur_nom: texteLibre(120) })

const VIDE: Formulaire = {
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
  employeur_nom: null,
}

/** Adds or corrects an étape: training, contract, workshop, action. */
export function EtapeForm({ participation: parcours, etape, modele, onReconduire, onClose }: EtapeFormProps) {
  const participation = parcours.id
  const choices = useChoices().data
  const restore = useCommand('parcours.restoreEtape', { refresh: APRES_SAISIE, message: 'L’étape est de nouveau dans le parcours.' })
  const remove = useCommand('parcours.deleteEtape', {
    refresh: APRES_SAISIE,
    onDone: (_value, { id }) => {
      notifyDone('L’étape est retirée du parcours.', {
        undo: () => etape && restore.mutate({ id, participation, etape: toEtape(toFormulaire(etape)) }),
      })
      onClose()
    },
  })
  const withEmployeur = (values: Formulaire) => nommerEmployeur(values, choices?.employeurs ?? [])
  const undo = useCommand('parcours.deleteEtape', { refresh: APRES_SAISIE, message: 'L’étape n’est pas ajoutée.' })
  const create = useSaisie({
    route: 'parcours.createEtape',
    enUsage: etape === null,
    initial: modele === undefined ? { ...VIDE, date_debut: today() } : reconduire(modele),
    schema,
    toInput: (values) => ({ participation, ...withEmployeur(values) }),
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
    initial: etape === null ? VIDE : toFormulaire(etape),
    schema,
    toInput: (values) => ({ id: etape?.id ?? '', ...withEmployeur(values) }),
    onDone: () => {
      notifyDone('L’étape est corrigée.')
      onClose()
    },
  })
  const { form, submit, refus, busy } = etape === null ? create : update
  const { values } = form
  const contrat = values.contrat !== null || values.famille.startsWith('emploi') || values.famille === 'siae'
  return (
    <FormDialog
      title={etape === null ? (modele ? 'Reconduire une étape' : 'Ajouter une étape') : 'Étape'}
      verb={etape === null ? 'Ajouter l’étape' : 'Enregistrer l’étape'}
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      extra={
        etape !== null && (
          <>
            <Button emphasis="text" icon={IconCopy} onClick={() => onReconduire(etape.id)}>
              Reconduire
            </Button>
            <Button emphasis="text" busy={remove.isPending} onClick={() => remove.mutate({ id: etape.id })}>
              Retirer du parcours
            </Button>
          </>
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
            <SuggestField
              label="Employeur"
              optional
              {...form.field('employeur_nom')}
              error={form.errors.employeur_nom ?? form.errors.employeur}
              suggestions={choices?.employeurs.map(({ libelle }) => libelle) ?? []}
              hint={withEmployeur(values).employeur_nouveau === null ? undefined : 'Nouvel employeur : il sera créé sous ce nom.'}
            />
            <NumberField label="Heures par semaine" unit="h" decimals={2} optional {...form.field('heures_hebdo')} />
            <DateField label="Fin de période d’essai" optional {...form.field('fin_periode_essai')} />
          </FormGrid>
        </FormSection>
      )}
      <AvertissementsEtape participation={parcours} etape={values} id={etape?.id ?? null} />
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

function toFormulaire({ id: _id, ...etape }: EtapeDossier): Formulaire {
  return etape
}

function toEtape({ employeur_nom: _nom, ...etape }: Formulaire): EtapeSaisie {
  return etape
}

/** The same étape again, from the day after its end; dates, result and proof are to come. */
function reconduire(modele: EtapeDossier): Formulaire {
  const fin = modele.date_fin ?? modele.date_fin_prevue
  return {
    ...toFormulaire(modele),
    date_debut: fin === null ? today() : addDays(fin, 1),
    date_fin_prevue: null,
    date_fin: null,
    resultat: 'en_cours',
    fin_periode_essai: null,
    justificatif: null,
    motif_arret: null,
    commentaire: null,
  }
}

// The name of a known employer is its record; any other is a new one.
function nommerEmployeur(values: Formulaire, employeurs: readonly { code: string; libelle: string }[]) {
  const nom = values.employeur_nom?.trim() ?? ''
  const connu = employeurs.find(({ libelle }) => toIdentityKey(libelle) === toIdentityKey(nom))
  const employeur = nom === '' ? null : (connu?.code ?? null)
  return { etape: { ...toEtape(values), employeur }, employeur_nouveau: nom === '' || connu ? null : nom }
}
