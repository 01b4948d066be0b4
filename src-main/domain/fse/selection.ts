import type { IsoDate } from '../commun/date'
import { isIncomplete } from '../indicateur/calculs/fse-entrees'
import type { FicheFse } from '../indicateur/fse-fiche'

/** Which records an export takes. */
export interface SelectionFse {
  readonly operations: readonly string[]
  /** The day that must lie in the period: of the entry, or of the exit. */
  readonly sur: 'entrees' | 'sorties'
  readonly du: IsoDate
  readonly au: IsoDate
  /** Leave incomplete records out. */
  readonly completes: boolean
}

/** Whether a record belongs to the operations and the period asked, complete or not. */
export function isDansSelection(fiche: FicheFse, { operations, sur, du, au }: SelectionFse): boolean {
  const jour = sur === 'entrees' ? fiche.entree : (fiche.sortie?.date_sortie ?? null)
  return operations.includes(fiche.premiere.operation) && jour !== null && jour >= du && jour <= au
}

/** Whether the export writes a record of its period. */
export function isExportee(fiche: FicheFse, selection: SelectionFse): boolean {
  return !selection.completes || !isIncomplete(fiche)
}
