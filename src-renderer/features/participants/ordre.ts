import type { Column, Sort } from '../../components/ui/data-table'
import type { Ligne } from './ligne'

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

/** The lines in the order the table shows them, for « précédent » and « suivant » of the file. */
export function sortLignes(lignes: readonly Ligne[], columns: readonly Column<Ligne>[], sort: Sort | null): Ligne[] {
  const sortValue = columns.find((column) => column.id === sort?.column)?.sortValue
  if (!sortValue || !sort) return [...lignes]
  const direction = sort.desc ? -1 : 1
  return [...lignes].sort((a, b) => {
    const [left, right] = [sortValue(a), sortValue(b)]
    // An unknown value goes last in both directions.
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return (
      direction * (typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right)))
    )
  })
}
