import type { ApercuFse, SelectionFseSaisie } from '../../../../src-main/contract/fse'
import { CheckboxField, SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { MultiSelectField } from '../../../components/ui/select-field'
import classes from '../fse.module.css'

export type Selection = SelectionFseSaisie

interface ChoixFichesProps {
  operations: ApercuFse['operations']
  value: Selection
  onChange: (selection: Selection) => void
}

const SUR = [
  { value: 'entrees', label: 'Entrées' },
  { value: 'sorties', label: 'Sorties' },
] as const

/** Which records: operations, entries or exits between two days, complete ones alone or all. */
export function ChoixFiches({ operations, value, onChange }: ChoixFichesProps) {
  const set = (changes: Partial<Selection>) => onChange({ ...value, ...changes })
  return (
    <>
      <div className={classes.grille}>
        <div className={classes.large}>
          <MultiSelectField
            label="Opérations"
            value={value.operations}
            onChange={(codes) => set({ operations: codes })}
            options={operations.map(({ code, intitule }) => ({ value: code, label: intitule }))}
          />
        </div>
        <SegmentedField label="Compter" value={value.sur} onChange={(sur) => set({ sur })} options={SUR} />
        <DateField label="Du" value={value.du} onChange={(du) => du && set({ du })} />
        <DateField label="Au" value={value.au} onChange={(au) => au && set({ au })} />
      </div>
      <CheckboxField
        label="Fiches complètes seulement"
        hint="Sans cette case, les fiches incomplètes partent aussi, avec leurs cases vides."
        checked={value.completes}
        onChange={(completes) => set({ completes })}
      />
    </>
  )
}
