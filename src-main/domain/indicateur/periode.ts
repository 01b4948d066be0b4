import type { IsoDate } from '../commun/date'

/** A period, both days included. */
export interface Periode {
  readonly du: IsoDate
  readonly au: IsoDate
}

/** True when the day is known and in the period. */
export function isIn(date: IsoDate | null, periode: Periode): date is IsoDate {
  return date !== null && date >= periode.du && date <= periode.au
}
