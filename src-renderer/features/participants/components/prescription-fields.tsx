import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { SelectField } from '../../../components/ui/select-field'
import { SuggestField } from '../../../components/ui/suggest-field'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import type { ArriveeForm } from '../arrivee'
import { useChoices } from '../use-participants'

interface PrescriptionFieldsProps {
  form: ArriveeForm
  /** Once entered, only the commission changes the operation and the référent. */
  entree?: boolean
}

const PAR_COMMISSION = 'Décidé en commission : une demande le change.'

/** For which operation, who sends the person, why, and the two signatures of the fiche. */
export function PrescriptionFields({ form, entree = false }: PrescriptionFieldsProps) {
  const choices = useChoices().data
  const asOption = ({ code, libelle }: { code: string; libelle: string }) => ({ value: code, label: libelle })
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
          <SuggestField
            label="Prescripteur"
            hint="La structure."
            {...form.field('prescripteur')}
            suggestions={choices?.prescripteurs ?? []}
          />
          <DateField label="Date de prescription" {...form.field('date_prescription')} />
          <TextField label="Personne qui prescrit" {...form.field('prescripteur_nom')} />
          <TextField label="Sa fonction" optional {...form.field('prescripteur_fonction')} />
          <TextField label="Son téléphone" type="tel" {...form.field('prescripteur_telephone')} />
          <TextField label="Son courriel" type="email" {...form.field('prescripteur_courriel')} />
          <div data-wide>
            <TextArea
              label="Motif de la prescription"
              hint="Ce que la personne et le prescripteur attendent du PLIE."
              rows={3}
              {...form.field('motif')}
            />
          </div>
        </FormGrid>
      </FormSection>
      <FormSection title="Signatures de la fiche" hint="Le jour de chaque signature. Vide : la fiche reste à signer.">
        <FormGrid>
          <DateField label="Signée par la personne le" {...form.field('signature_participant')} />
          <DateField label="Signée par le prescripteur le" {...form.field('signature_prescripteur')} />
          <div data-wide>
            <SuggestField
              label="Cohorte France Travail"
              optional
              hint="Nom de la liste reçue, quand la personne n’arrive pas avec une fiche."
              {...form.field('cohorte')}
              suggestions={choices?.cohortes ?? []}
            />
          </div>
        </FormGrid>
      </FormSection>
    </>
  )
}
