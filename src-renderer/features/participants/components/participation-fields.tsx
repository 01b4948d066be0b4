import type { ParticipationSaisie } from '../../../../src-main/contract/participant'
import { NIVEAU_FORMATION_LABELS, SITUATION_ENTREE_LABELS } from '../../../../src-main/domain/participant/labels'
import { OuiNonField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { NumberField } from '../../../components/ui/number-field'
import { MultiSelectField, optionsOf, SelectField } from '../../../components/ui/select-field'
import { SuggestField } from '../../../components/ui/suggest-field'
import type { useForm } from '../../../lib/use-form'
import { useChoices } from '../use-participants'

export type ParticipationForm = ReturnType<typeof useForm<ParticipationSaisie>>

interface ParticipationFieldsProps {
  form: ParticipationForm
  /** Once entered, only the commission changes the operation and the référent. */
  entree?: boolean
}

const NIVEAUX = Object.entries(NIVEAU_FORMATION_LABELS).map(([value, label]) => ({ value, label }))
const PAR_COMMISSION = 'Décidé en commission : une demande le change.'

/** Who asked, for which operation, and the situation on that day. */
export function ParticipationFields({ form, entree = false }: ParticipationFieldsProps) {
  const choices = useChoices().data
  const { values } = form
  const asOption = ({ code, libelle }: { code: string; libelle: string }) => ({ value: code, label: libelle })
  const niveau = form.field('niveau')
  return (
    <>
      <FormSection title="Prescription">
        <FormGrid>
          <SelectField
            label="Opération"
            {...form.field('operation')}
            onChange={(operation) => form.set('operation', operation ?? '')}
            options={choices?.operations.map(asOption) ?? []}
            disabled={entree}
            hint={entree ? PAR_COMMISSION : undefined}
          />
          <SelectField
            label="Référent"
            optional
            {...form.field('referent')}
            options={choices?.referents.map(asOption) ?? []}
            disabled={entree}
            hint={entree ? PAR_COMMISSION : undefined}
          />
          <SuggestField label="Prescripteur" {...form.field('prescripteur')} suggestions={choices?.prescripteurs ?? []} />
          <DateField label="Date de prescription" {...form.field('date_prescription')} />
          <div data-wide>
            <MultiSelectField
              label="Critères d’éligibilité"
              hint="Un au moins, outre la résidence sur le territoire. Plusieurs sont possibles."
              {...form.field('criteres')}
              options={choices?.criteres.map(asOption) ?? []}
            />
          </div>
        </FormGrid>
      </FormSection>
      <FormSection title="Situation à l’entrée" hint="Questionnaire FSE+. « Non renseigné » n’est pas « non ».">
        <FormGrid>
          <div data-wide>
            <SelectField
              label="Situation sur le marché du travail"
              {...form.field('situation_entree')}
              options={optionsOf(SITUATION_ENTREE_LABELS)}
              searchable={false}
            />
          </div>
          <NumberField
            label="Durée de recherche d’emploi"
            unit="mois"
            optional={values.situation_entree !== 'recherche'}
            {...form.field('duree_recherche_mois')}
          />
          <SelectField
            label="Niveau de formation"
            value={niveau.value === null ? null : String(niveau.value)}
            onChange={(value) => niveau.onChange(value === null ? null : Number(value))}
            error={niveau.error}
            options={NIVEAUX}
            searchable={false}
          />
        </FormGrid>
      </FormSection>
      <FormSection title="Ressources">
        <FormGrid>
          <OuiNonField label="RSA" {...form.field('rsa')} />
          <OuiNonField label="ASS" {...form.field('ass')} />
          <OuiNonField label="ARE" {...form.field('are')} />
          <OuiNonField label="AAH" {...form.field('aah')} />
        </FormGrid>
      </FormSection>
      <FormSection title="Santé et logement" hint="Données sensibles : visibles du référent, de la coordination et du contrôle seulement.">
        <FormGrid>
          <OuiNonField label="Reconnaissance du handicap (RQTH…)" {...form.field('rqth')} />
          <OuiNonField label="Sans domicile fixe" {...form.field('sdf')} />
          <OuiNonField label="Exclusion du logement" {...form.field('exclusion_logement')} />
        </FormGrid>
      </FormSection>
    </>
  )
}

/** A participation not typed yet, asked today by the person signed in. */
export function participationVide(operation: string, referent: string | null, today: string): ParticipationSaisie {
  return {
    operation,
    referent,
    prescripteur: null,
    date_prescription: today,
    situation_entree: null,
    duree_recherche_mois: null,
    niveau: null,
    rsa: null,
    ass: null,
    are: null,
    aah: null,
    rqth: null,
    sdf: null,
    exclusion_logement: null,
    criteres: [],
  }
}
