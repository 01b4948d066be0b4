import { addDays, addMonths, daysBetween, type IsoDate, lastDayOfMonth, monthOf } from '../../../src-main/domain/commun/date'
import type { Periode } from '../../../src-main/domain/indicateur/periode'
import { formatDate, formatDayMonth } from '../../lib/formats'

export const GRANULARITES = ['annee', 'semestre', 'trimestre', 'mois', 'libre'] as const
export type Granularite = (typeof GRANULARITES)[number]

export const GRANULARITE_LABELS: Record<Granularite, string> = {
  annee: 'Année',
  semestre: 'Semestre',
  trimestre: 'Trimestre',
  mois: 'Mois',
  libre: 'Dates libres',
}

export const COMPARAISONS = ['annee_precedente', 'periode_precedente', 'aucune'] as const
export type Comparaison = (typeof COMPARAISONS)[number]

/** A period and how it was chosen: a quarter cut at a day is still a quarter. */
export interface PeriodeChoisie extends Periode {
  readonly granularite: Granularite
}

const MOIS_PAR_GRANULARITE = { annee: 12, semestre: 6, trimestre: 3, mois: 1 } as const
const NOMS_MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

/** The whole year, half-year, quarter or month that holds the day. */
export function periodeAround(granularite: Exclude<Granularite, 'libre'>, jour: IsoDate): PeriodeChoisie {
  const mois = MOIS_PAR_GRANULARITE[granularite]
  const rang = Math.floor((Number(jour.slice(5, 7)) - 1) / mois) * mois
  const du = `${jour.slice(0, 4)}-${String(rang + 1).padStart(2, '0')}-01`
  return { granularite, du, au: lastDayOfMonth(monthOf(addMonths(du, mois - 1))) }
}

/** The periods of one year, in their order. */
export function periodesOfYear(granularite: Exclude<Granularite, 'libre'>, annee: number): PeriodeChoisie[] {
  const mois = MOIS_PAR_GRANULARITE[granularite]
  return Array.from({ length: 12 / mois }, (_, rang) => periodeAround(granularite, addMonths(`${annee}-01-01`, rang * mois)))
}

/** The period seen from a day inside it: it stops there. Figures of days to come would be wrong. */
export function cutAt<P extends Periode>(periode: P, jour: IsoDate): P {
  return jour >= periode.du && jour < periode.au ? { ...periode, au: jour } : periode
}

/** True when the period stops before its own end. */
export function isCut({ granularite, du, au }: PeriodeChoisie): boolean {
  return granularite !== 'libre' && periodeAround(granularite, du).au !== au
}

/** What the period is compared with; null: nothing. */
export function comparaisonOf(comparaison: Comparaison, { granularite, du, au }: PeriodeChoisie): Periode | null {
  if (comparaison === 'aucune') return null
  if (comparaison === 'annee_precedente') return shiftMonths({ du, au }, -12)
  if (granularite !== 'libre') return shiftMonths({ du, au }, -MOIS_PAR_GRANULARITE[granularite])
  return { du: addDays(du, -(daysBetween(du, au) + 1)), au: addDays(du, -1) }
}

// The last day of a month goes to the last day of the other: 30 June is a whole quarter, so is 31 March.
function shiftMonths({ du, au }: Periode, mois: number): Periode {
  const fin = addMonths(au, mois)
  return { du: addMonths(du, mois), au: au === lastDayOfMonth(monthOf(au)) ? lastDayOfMonth(monthOf(fin)) : fin }
}

/** « 2026 », « 1er semestre 2026 », « 3e trimestre 2026 », « septembre 2026 »; dates when they are free. */
export function nomPeriode({ granularite, du, au }: PeriodeChoisie, { annee = true }: { annee?: boolean } = {}): string {
  const an = du.slice(0, 4)
  const mois = Number(du.slice(5, 7))
  const suite = annee ? ` ${an}` : ''
  if (granularite === 'annee') return an
  if (granularite === 'semestre') return `${mois === 1 ? '1er' : '2e'} semestre${suite}`
  if (granularite === 'trimestre') return `${mois === 1 ? '1er' : `${Math.ceil(mois / 3)}e`} trimestre${suite}`
  if (granularite === 'mois') return `${NOMS_MOIS[mois - 1]}${suite}`
  return formatPeriode({ du, au })
}

/** « 01/01/2026 – 17/09/2026 ». */
export function formatPeriode({ du, au }: Periode): string {
  return `${formatDate(du)} – ${formatDate(au)}`
}

/** What a comparison is called beside a figure: « en 2025 », « au 2e trimestre ». */
export function nomComparaison(comparaison: Comparaison, choisie: PeriodeChoisie): string {
  const autre = comparaisonOf(comparaison, choisie)
  if (autre === null) return ''
  if (comparaison === 'annee_precedente') {
    return autre.du.slice(0, 4) === autre.au.slice(0, 4) ? `en ${autre.du.slice(0, 4)}` : 'un an plus tôt'
  }
  const { granularite } = choisie
  if (granularite === 'libre') return `du ${formatDayMonth(autre.du)} au ${formatDayMonth(autre.au)}`
  const nom = nomPeriode({ ...autre, granularite }, { annee: false })
  return granularite === 'annee' || granularite === 'mois' ? `en ${nom}` : `au ${nom}`
}

/** The same in the chooser: « 2025 », « 2e trimestre 2026 ». */
export function titreComparaison(comparaison: Comparaison, choisie: PeriodeChoisie): string {
  const autre = comparaisonOf(comparaison, choisie)
  if (autre === null) return 'rien'
  if (comparaison === 'annee_precedente') {
    const annees = [autre.du.slice(0, 4), autre.au.slice(0, 4)]
    return annees[0] === annees[1] ? String(annees[0]) : `${annees[0]}-${annees[1]}`
  }
  return choisie.granularite === 'libre' ? 'la période précédente' : nomPeriode({ ...autre, granularite: choisie.granularite })
}
