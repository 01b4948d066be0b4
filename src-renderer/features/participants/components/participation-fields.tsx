import { NIVEAU_FORMATION_LABELS, SITUATION_ENTREE_LABELS } from '../../../../src-main/domain/participant/labels'
import { OuiNonField } from '../../../components/ui/choice-fields'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { NumberField } from '../../../components/ui/number-field'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import type { ArriveeForm } from '../arrivee'

const NIVEAUX = Object.entries(NIVEAU_FORMATION_LABELS).map(([value, label]) => ({ value, label }))

/** The situation of the person when they arrive. */
export function ParticipationFields({ form }: { form: ArriveeForm }) {
  const { values } = form
  const niveau = form.field('niveau')
  return (
    <>
      <FormSection title="Situation à l’entrée" hint="Questionnaire FSE+. « Non renseigné » n’est pas « non ».">
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
      <FormSection title="Santé et logement" hint="Données sensibles : visibles du référent, de la coordination et du contrôle seulement.">
        <FormGrid>
          <OuiNonField label="Reconnaissance du handicap (RQTH…)" {...form.field('rqth')} />
          <OuiNonField label="Sans domicile fixe" {...form.field('sdf')} />
          <OuiNonField label="Exclusion du logement" {...form.field('exclusion_logement')} />
        </FormGrid>
      </FormSection>
    </>
  )
}
