import type { OperationRow } from '../../../src-main/contract/indicateur'
import type { IsoDate } from '../../../src-main/domain/commun/date'

/** Period and operation of a bilan. */
export interface DemandeBilan {
  du: IsoDate
  au: IsoDate
  operation: string | null
}

export type Portion = 'annee' | 'semestre1' | 'semestre2' | 'libre'

/** Bounds of a year or of one of its halves. */
export function periodeOf(annee: number, portion: Exclude<Portion, 'libre'>): { du: IsoDate; au: IsoDate } {
  return {
    du: portion === 'semestre2' ? `${annee}-07-01` : `${annee}-01-01`,
    au: portion === 'semestre1' ? `${annee}-06-30` : `${annee}-12-31`,
  }
}

/** Which portion of which year a period is. */
export function portionOf({ du, au }: DemandeBilan): Portion {
  const annee = Number(du.slice(0, 4))
  const found = (['annee', 'semestre1', 'semestre2'] as const).find((portion) => {
    const periode = periodeOf(annee, portion)
    return periode.du === du && periode.au === au
  })
  return found ?? 'libre'
}

/** The year that just ended, of the main operation that ran then: the bilan that is asked for. */
export function defaultDemande(thisYear: number, operations: readonly OperationRow[]): DemandeBilan {
  const periode = periodeOf(thisYear - 1, 'annee')
  // The PLIE, then the oldest: targeted operations come beside it.
  const ordre = ({ type, date_debut }: OperationRow) => `${type === 'plie' ? 0 : 1}|${date_debut ?? ''}`
  const [principale] = operations
    .filter(({ date_debut, date_fin }) => (date_debut ?? '') <= periode.au && (date_fin ?? '9999') >= periode.du)
    .sort((a, b) => (ordre(a) < ordre(b) ? -1 : 1))
  return { ...periode, operation: principale?.code ?? null }
}
