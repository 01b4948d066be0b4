import type { Identite, ParticipationDossier, SortieDossier } from '../../../../src-main/contract/dossier'
import type { DossierFse } from '../../../../src-main/contract/fse'
import {
  type ComplementSortieFse,
  complementSortieFse,
  type SortieFseSaisie,
  sortieFseSaisie,
} from '../../../../src-main/contract/fse-saisie'
import { addMonths } from '../../../../src-main/domain/commun/date'
import { isEnEmploiEntree } from '../../../../src-main/domain/indicateur/calculs/fse-entrees'
import { SITUATION_6_MOIS_LABELS, SITUATION_FSE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { avertissementsSortieFse } from '../../../../src-main/domain/sortie/verification-fse'
import { Callout } from '../../../components/ui/callout'
import { OuiNonField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { NumberField } from '../../../components/ui/number-field'
import { MultiSelectField, optionsOf, SelectField } from '../../../components/ui/select-field'
import { QueryView } from '../../../components/ui/states'
import { TextField } from '../../../components/ui/text-fields'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useRoute } from '../../../lib/use-route'
import { ficheEntree } from '../fse/fiche-entree'
import { HorlogeSortie } from '../fse/horloge-sortie'
import { useSaisie } from '../use-saisie'
import { FormDialog } from './form-dialog'

interface SortieFseFormProps {
  identite: Identite
  participation: ParticipationDossier
  sortie: SortieDossier
  onClose: () => void
}

/** The FSE+ exit questionnaire, then the situation at six months when its day has come. */
export function SortieFseForm(props: SortieFseFormProps) {
  const query = useRoute('fse.get', { participation: props.participation.id })
  return (
    <QueryView query={query} loading={null}>
      {(fse) => <Formulaire {...props} complement={fse.complement} />}
    </QueryView>
  )
}

const schema = sortieFseSaisie.extend(complementSortieFse.shape)
type Saisie = SortieFseSaisie & ComplementSortieFse

function Formulaire({ identite, participation, sortie, complement, onClose }: SortieFseFormProps & Pick<DossierFse, 'complement'>) {
  const { situation_fse, date_recueil, qualification, date_qualification, situation_6mois, amelioration } = sortie
  const { form, submit, refus, busy } = useSaisie<'fse.saveSortie', Saisie>({
    route: 'fse.saveSortie',
    initial: { situation_fse, date_recueil, qualification, date_qualification, situation_6mois, amelioration, ...complement },
    schema,
    toInput: (values) => ({ participation: participation.id, sortie: sortieOf(values), complement: complementOf(values) }),
    onDone: () => {
      notifyDone('Le questionnaire de sortie est enregistré.')
      onClose()
    },
  })
  const { values } = form
  const sixMois = addMonths(sortie.date_sortie, 6)
  const situations = [values.situation_fse, ...values.situations]
  const enEmploi = isEnEmploiEntree(ficheEntree(identite, participation))
  const avertissements = avertissementsSortieFse({ ...sortie, ...values }, { date: participation.date_entree, enEmploi })
  return (
    <FormDialog
      title="Questionnaire de sortie FSE+"
      verb="Enregistrer"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      width={640}
    >
      <FormSection title="Dans les quatre semaines">
        <HorlogeSortie dateSortie={sortie.date_sortie} dateRecueil={values.date_recueil} jour={today()} />
        <FormGrid>
          <SelectField
            label="Situation à la sortie"
            hint="Celle qui compte pour les résultats."
            {...form.field('situation_fse')}
            options={optionsOf(SITUATION_FSE_LABELS)}
            clearable
            searchable={false}
          />
          <DateField label="Date de recueil" {...form.field('date_recueil')} />
          <div data-wide>
            <MultiSelectField
              label="Autres situations"
              optional
              {...form.field('situations')}
              options={optionsOf(SITUATION_FSE_LABELS).filter(({ value }) => value !== values.situation_fse)}
            />
          </div>
        </FormGrid>
      </FormSection>
      {situations.includes('formation') && (
        <FormSection title="Formation">
          <FormGrid>
            <TextField label="Intitulé de la formation" {...form.field('formation_intitule')} />
            <TextField label="Organisme" {...form.field('formation_organisme')} />
            <TextField label="Ville" {...form.field('formation_ville')} />
            <NumberField label="Durée" unit="h" decimals={1} {...form.field('formation_duree_heures')} />
          </FormGrid>
        </FormSection>
      )}
      <FormSection title="Qualification" hint="Obtenue avant la sortie ou dans les quatre semaines qui suivent.">
        <FormGrid>
          <div data-wide>
            <OuiNonField label="Qualification obtenue" {...form.field('qualification')} />
          </div>
          {values.qualification === 1 && (
            <>
              <TextField label="Intitulé de la qualification" {...form.field('qualification_intitule')} />
              <DateField label="Date de la qualification" {...form.field('date_qualification')} />
            </>
          )}
        </FormGrid>
      </FormSection>
      {today() >= sixMois && (
        <FormSection title="Six mois après" hint={`Six mois échus le ${formatDate(sixMois)}.`}>
          <FormGrid>
            <SelectField
              label="Situation à six mois"
              {...form.field('situation_6mois')}
              options={optionsOf(SITUATION_6_MOIS_LABELS)}
              clearable
              searchable={false}
            />
            <DateField label="Date de recueil à six mois" {...form.field('date_recueil_6mois')} />
            <div data-wide>
              <OuiNonField
                label="Situation améliorée"
                hint="Plus stable, temps complet, plus de compétences ou de responsabilité, promotion ; une hausse de salaire seule ne compte pas."
                {...form.field('amelioration')}
              />
            </div>
          </FormGrid>
        </FormSection>
      )}
      {avertissements.map((phrase) => (
        <Callout key={phrase} tone="attention">
          {phrase}
        </Callout>
      ))}
    </FormDialog>
  )
}

function sortieOf(values: Saisie): SortieFseSaisie {
  const { situation_fse, date_recueil, qualification, date_qualification, situation_6mois, amelioration } = values
  return { situation_fse, date_recueil, qualification, date_qualification, situation_6mois, amelioration }
}

function complementOf(values: Saisie): ComplementSortieFse {
  const { situations, formation_intitule, formation_organisme, formation_ville, formation_duree_heures } = values
  const { qualification_intitule, date_recueil_6mois } = values
  return {
    situations,
    formation_intitule,
    formation_organisme,
    formation_ville,
    formation_duree_heures,
    qualification_intitule,
    date_recueil_6mois,
  }
}
