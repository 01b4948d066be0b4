import type { OperationRow } from '../../../../src-main/contract/indicateur'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { SelectField } from '../../../components/ui/select-field'
import { today } from '../../../lib/today'
import classes from '../bilan.module.css'
import { type DemandeBilan, type Portion, periodeOf, portionOf } from '../demande'

const PORTIONS: readonly { value: Portion; label: string }[] = [
  { value: 'annee', label: 'Année' },
  { value: 'semestre1', label: '1er\u00a0semestre' },
  { value: 'semestre2', label: '2e\u00a0semestre' },
  { value: 'libre', label: 'Dates libres' },
]
const TOUTES = '*'

interface Props {
  demande: DemandeBilan
  operations: readonly OperationRow[]
  onChange: (demande: DemandeBilan) => void
  /** One field under the other, in a dialog. */
  etroit?: boolean
}

/** What the bilan covers. */
export function ChoixBilan({ demande, operations, onChange, etroit = false }: Props) {
  const portion = portionOf(demande)
  const annee = Number(demande.du.slice(0, 4))
  const years = yearsOf(operations, annee)
  const options = [
    { value: TOUTES, label: 'Toutes les opérations' },
    ...operations.map(({ code, intitule }) => ({ value: code, label: `${intitule} (${code})` })),
  ]

  return (
    <div className={classes.choix} data-etroit={etroit || undefined}>
      <SelectField
        label="Opération"
        value={demande.operation ?? TOUTES}
        options={options}
        onChange={(code) => onChange({ ...demande, operation: code === TOUTES ? null : code })}
      />
      <SelectField
        label="Année"
        value={String(annee)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => year !== null && onChange({ ...demande, ...periodeOf(Number(year), portion === 'libre' ? 'annee' : portion) })}
      />
      <SegmentedField
        label="Période"
        value={portion}
        options={PORTIONS}
        onChange={(value) =>
          onChange({ ...demande, ...(value === 'libre' ? { du: demande.du, au: `${annee}-09-30` } : periodeOf(annee, value)) })
        }
      />
      {portion === 'libre' && (
        <>
          <DateField label="Du" value={demande.du} onChange={(du) => du !== null && onChange({ ...demande, du })} />
          <DateField label="Au" value={demande.au} onChange={(au) => au !== null && onChange({ ...demande, au })} />
        </>
      )}
    </div>
  )
}

function yearsOf(operations: readonly OperationRow[], shown: number): number[] {
  const now = Number(today().slice(0, 4))
  const starts = operations.flatMap(({ date_debut }) => (date_debut === null ? [] : [Number(date_debut.slice(0, 4))]))
  const first = Math.min(shown, now - 3, ...starts)
  return Array.from({ length: now - first + 1 }, (_, index) => now - index)
}
