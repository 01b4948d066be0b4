import { addMonths, type IsoDate, lastDayOfMonth, monthOf } from '../commun/date'

/** A period, both days included. */
export interface Periode {
  readonly du: IsoDate
  readonly au: IsoDate
}

/** True when the day is known and in the period. */
export function isIn(date: IsoDate | null, periode: Periode): date is IsoDate {
  return date !== null && date >= periode.du && date <= periode.au
}

/** The same period a year before; a period that ends a month ends the same month, 29 February included. */
export function oneYearBefore({ du, au }: Periode): Periode {
  const fin = addMonths(au, -12)
  return { du: addMonths(du, -12), au: au === lastDayOfMonth(monthOf(au)) ? lastDayOfMonth(monthOf(fin)) : fin }
}
