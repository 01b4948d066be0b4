import { Temporal } from 'temporal-polyfill'

/** A calendar day written AAAA-MM-JJ, without time zone. Strings of this form sort as dates do. */
export type IsoDate = string

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const EPOCH = Temporal.PlainDate.from('1970-01-01')

// A vault holds a few thousand distinct days, repeated millions of times: each is computed once.
const dayNumbers = new Map<IsoDate, number>()
const daysOfNumbers = new Map<number, IsoDate>()
const shiftedMonths = new Map<number, Map<IsoDate, IsoDate>>()

/** True when the text is a real calendar day in the form AAAA-MM-JJ (31 February is refused). */
export function isIsoDate(text: string): text is IsoDate {
  if (!ISO_DAY.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Days since 1970-01-01; the only way dates are subtracted. Throws RangeError on an invalid day. */
export function toDayNumber(date: IsoDate): number {
  const known = dayNumbers.get(date)
  if (known !== undefined) return known
  const days = EPOCH.until(Temporal.PlainDate.from(date, { overflow: 'reject' })).days
  dayNumbers.set(date, days)
  return days
}

/** The day `days` after `date` (before it when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const number = toDayNumber(date) + days
  let day = daysOfNumbers.get(number)
  if (day === undefined) {
    day = EPOCH.add({ days: number }).toString()
    daysOfNumbers.set(number, day)
  }
  return day
}

/** Same day `months` later, clamped to the end of the month: 31 August + 6 = 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  let known = shiftedMonths.get(months)
  if (!known) {
    known = new Map()
    shiftedMonths.set(months, known)
  }
  let shifted = known.get(date)
  if (shifted === undefined) {
    shifted = Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString()
    known.set(date, shifted)
  }
  return shifted
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** Completed years at `date`; someone born on 29 February has a birthday on 1 March in ordinary years. */
export function ageAt(birth: IsoDate, date: IsoDate): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4))
  return date.slice(5) >= birth.slice(5) ? years : years - 1
}

/** The calendar month of a day, AAAA-MM. */
export function monthOf(date: IsoDate): string {
  return date.slice(0, 7)
}

/** The last day of a month given as AAAA-MM. */
export function lastDayOfMonth(month: string): IsoDate {
  return addDays(addMonths(`${month}-01`, 1), -1)
}

/** A day as people write it: 12/03/2026. */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}
