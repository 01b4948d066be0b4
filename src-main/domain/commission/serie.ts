import { addDays, addMonths, type IsoDate, lastDayOfMonth, monthOf, toDayNumber } from '../commun/date'
import { jourFerie } from '../commun/jours-feries'

export const CADENCES = ['mensuelle', 'bimestrielle', 'trois_semaines', 'quinzaine'] as const
export type Cadence = (typeof CADENCES)[number]

/** Rhythms of the sessions, as people say them. */
export const CADENCE_LABELS: Record<Cadence, string> = {
  mensuelle: 'Chaque mois',
  bimestrielle: 'Un mois sur deux',
  trois_semaines: 'Toutes les trois semaines',
  quinzaine: 'Tous les quinze jours',
}

/** Sessions of a whole calendar, at the most. */
export const SERIE_MAX = 36

/** A day proposed, and why it could be left out. */
export interface JourPropose {
  readonly date: IsoDate
  /** Name of the public holiday; null on an ordinary day. */
  readonly ferie: string | null
}

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
const RANGS = ['premier', 'deuxième', 'troisième', 'quatrième', 'dernier'] as const

/** The days of a series from its first one to a last day included; a monthly one keeps the weekday and its rank (third Thursday). */
export function proposeSerie(premier: IsoDate, dernier: IsoDate, cadence: Cadence): JourPropose[] {
  const jours: JourPropose[] = []
  for (let rang = 0; rang < SERIE_MAX; rang += 1) {
    const date = nthOf(premier, cadence, rang)
    if (date > dernier) break
    jours.push({ date, ferie: jourFerie(date) })
  }
  return jours
}

/** What a monthly rhythm keeps of its first day: « troisième jeudi du mois ». */
export function describeRang(date: IsoDate): string {
  return `${RANGS[rangOf(date) - 1] ?? ''} ${JOURS[weekdayOf(date)] ?? ''} du mois`
}

function nthOf(premier: IsoDate, cadence: Cadence, rang: number): IsoDate {
  switch (cadence) {
    case 'mensuelle':
      return sameRank(premier, rang)
    case 'bimestrielle':
      return sameRank(premier, rang * 2)
    case 'trois_semaines':
      return addDays(premier, rang * 21)
    case 'quinzaine':
      return addDays(premier, rang * 14)
  }
}

function sameRank(premier: IsoDate, mois: number): IsoDate {
  const month = monthOf(addMonths(`${monthOf(premier)}-01`, mois))
  const first = `${month}-01`
  const jour = addDays(first, (weekdayOf(premier) - weekdayOf(first) + 7) % 7)
  const rang = rangOf(premier)
  if (rang < RANGS.length) return addDays(jour, (rang - 1) * 7)
  // « Dernier jeudi »: the fifth one, or the fourth of a month that has only four.
  return addDays(jour, 28) <= lastDayOfMonth(month) ? addDays(jour, 28) : addDays(jour, 21)
}

/** 1 to 5. */
function rangOf(date: IsoDate): number {
  return Math.ceil(Number(date.slice(8)) / 7)
}

/** 0 on a Monday; 1 January 1970 was a Thursday. */
function weekdayOf(date: IsoDate): number {
  return (((toDayNumber(date) + 3) % 7) + 7) % 7
}
