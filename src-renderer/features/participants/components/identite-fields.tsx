import type { IdentiteSaisie } from '../../../../src-main/contract/participant'
import { NATIONALITE_LABELS, SEXE_LABELS } from '../../../../src-main/domain/participant/labels'
import { OuiNonField, SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { optionsOf } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import type { useForm } from '../../../lib/use-form'
import { CommuneField } from './commune-field'

export type IdentiteForm = ReturnType<typeof useForm<IdentiteSaisie>>

interface IdentiteFieldsProps {
  form: IdentiteForm
  /** Name of the commune already in the file. */
  commune?: string | null
  autoFocus?: boolean
}

/** Who the person is, where they live, how to reach them. */
export function IdentiteFields({ form, commune = null, autoFocus }: IdentiteFieldsProps) {
  const { values, errors, setValues, set } = form
  return (
    <>
      <FormSection title="Identité">
        <FormGrid>
          <TextField label="Nom" {...form.field('nom')} autoFocus={autoFocus} />
          <TextField label="Prénom" {...form.field('prenom')} />
          <TextField label="Nom de naissance" optional {...form.field('nom_naissance')} />
          <DateField label="Date de naissance" {...form.field('date_naissance')} />
          <div data-wide>
            <SegmentedField label="Sexe" {...form.field('sexe')} options={optionsOf(SEXE_LABELS)} />
          </div>
        </FormGrid>
      </FormSection>
      <FormSection title="Résidence et contact" hint="Un téléphone ou un courriel au moins : l’enquête à six mois en dépend.">
        <FormGrid>
          <div data-wide>
            <TextField label="Adresse" {...form.field('adresse')} />
          </div>
          <CommuneField
            codeInsee={values.code_insee}
            codePostal={values.code_postal}
            nom={commune}
            errors={errors}
            onChange={(choix) => {
              set('code_insee', choix.code_insee)
              setValues((current) => ({ ...current, ...choix }))
            }}
          />
          <div data-wide>
            <OuiNonField label="Quartier prioritaire (QPV)" hint="Après vérification sur SIG Ville." {...form.field('qpv')} />
          </div>
          <TextField label="Téléphone" type="tel" {...form.field('telephone')} />
          <TextField label="Courriel" type="email" {...form.field('courriel')} />
          <TextField label="Identifiant France Travail" optional {...form.field('identifiant_ft')} />
        </FormGrid>
      </FormSection>
      <FormSection title="Origine" hint="Demandé par le FSE+ ; la personne peut ne pas répondre.">
        <FormGrid columns={1}>
          <SegmentedField label="Nationalité" {...form.field('nationalite')} options={optionsOf(NATIONALITE_LABELS)} />
          <OuiNonField label="Un parent né à l’étranger" {...form.field('parent_ne_etranger')} />
        </FormGrid>
      </FormSection>
    </>
  )
}

export const IDENTITE_VIDE: IdentiteSaisie = {
  nom: '',
  prenom: '',
  nom_naissance: null,
  sexe: null,
  date_naissance: null,
  adresse: null,
  code_postal: null,
  code_insee: null,
  qpv: null,
  telephone: null,
  courriel: null,
  identifiant_ft: null,
  nationalite: null,
  parent_ne_etranger: null,
}
