import { addDays, addMonths, type IsoDate, toDayNumber } from '../domain/commun/date'
import { at } from './alea'

/** Sessions of the commission kept in the demonstration, one a month. */
const SEANCES_PASSEES = 44
const JOURS_AVANT = 2200
const JOURS_APRES = 1500

/** A day of the demonstration, counted from the day it is opened: 0 is today, -1 yesterday. */
export type Jour = number

/** Days counted from today, and the sessions around it. */
export interface Calendrier {
  readonly today: IsoDate
  date(jour: Jour): IsoDate
  jour(date: IsoDate): Jour
  /** Same day `mois` later, clamped to the end of the month. */
  plusMois(jour: Jour, mois: number): Jour
  /** The working day at or before it. */
  ouvre(jour: Jour): Jour
  /** Days of the past sessions, oldest first, then of the next one. */
  readonly seances: readonly Jour[]
  /** Place of the next session in `seances`. */
  readonly prochaine: number
}

/** The calendar of a demonstration opened on a day. */
export function createCalendrier(today: IsoDate): Calendrier {
  const origine = toDayNumber(today)
  const dates: IsoDate[] = []
  for (let date = addDays(today, -JOURS_AVANT); dates.length <= JOURS_AVANT + JOURS_APRES; date = addDays(date, 1)) dates.push(date)
  const date = (jour: Jour) => at(dates, jour + JOURS_AVANT)
  const plusMois = (jour: Jour, mois: number) => toDayNumber(addMonths(date(jour), mois)) - origine
  // 1970-01-01, day number 0, was a Thursday.
  const jourSemaine = (jour: Jour) => (((origine + jour + 4) % 7) + 7) % 7
  const ouvre = (jour: Jour) => jour - ([2, 0, 0, 0, 0, 0, 1][jourSemaine(jour)] ?? 0)
  const jeudi = (jour: Jour) => jour - ((jourSemaine(jour) + 3) % 7)

  const suivante = 7 + ([1, 0, 0, 0, 0, 0, 2][jourSemaine(7)] ?? 0)
  const passees = Array.from({ length: SEANCES_PASSEES }, (_, rang) => jeudi(plusMois(suivante, rang - SEANCES_PASSEES)))
  const jour = (jourDit: IsoDate) => toDayNumber(jourDit) - origine
  return { today, date, jour, plusMois, ouvre, seances: [...passees, suivante], prochaine: SEANCES_PASSEES }
}
