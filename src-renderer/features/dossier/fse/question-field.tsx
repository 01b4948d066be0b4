import { REPONSE_FSE_LABELS } from '../../../../src-main/domain/fse/question'
import { REPONSES_FSE, type ReponseFse } from '../../../../src-main/domain/fse/questionnaire'
import { type Option, SelectField } from '../../../components/ui/select-field'

interface QuestionFieldProps<V extends string> {
  label: string
  hint?: string
  error?: string
  options: readonly Option<V>[]
  value: V | null
  reponse: ReponseFse | null
  /** One of the two, or neither: an answer and « ne sait pas » never go together. */
  onChange: (value: V | null, reponse: ReponseFse | null) => void
}

const SANS = 'sans:'

/** A question whose answer is a choice, or one of the three ways of having none. */
export function QuestionField<V extends string>({ options, value, reponse, onChange, ...field }: QuestionFieldProps<V>) {
  const choix: Option[] = [...options, ...REPONSES_FSE.map((code) => ({ value: SANS + code, label: REPONSE_FSE_LABELS[code] }))]
  return (
    <SelectField
      {...field}
      value={value ?? (reponse === null ? null : SANS + reponse)}
      options={choix}
      onChange={(code) => {
        const sans = REPONSES_FSE.find((une) => SANS + une === code) ?? null
        onChange(sans === null ? (options.find((option) => option.value === code)?.value ?? null) : null, sans)
      }}
      placeholder="À remplir"
      searchable={false}
      clearable
    />
  )
}

/** Yes and no, as options. */
export const OUI_NON_OPTIONS: readonly Option<'1' | '0'>[] = [
  { value: '1', label: 'Oui' },
  { value: '0', label: 'Non' },
]
