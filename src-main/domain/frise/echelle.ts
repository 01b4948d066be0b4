import { addDays, addMonths, daysBetween, type IsoDate, monthOf } from '../commun/date'

/** Place of days along the timeline. */
export interface Echelle {
  readonly debut: IsoDate
  readonly fin: IsoDate
  readonly largeur: number
  x(date: IsoDate): number
}

/** One month of the head. */
export interface Mois {
  readonly cle: string
  readonly x: number
  readonly largeur: number
  readonly lettre: string
  /** Written instead of the letter where there is room. */
  readonly nom: string
  /** Written on the first month and on each January. */
  readonly annee: string | null
}

const LETTRES = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D']
const NOMS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
const MOIS_MIN = 12

/** A scale over whole months that holds every day given, at least a year, two months of margin after. */
export function buildEchelle(jours: readonly IsoDate[], aujourdhui: IsoDate, largeur: number): Echelle {
  const tries = [...jours, aujourdhui].sort()
  const premier = tries[0] ?? aujourdhui
  const dernier = tries.at(-1) ?? aujourdhui
  const debut = `${monthOf(premier)}-01`
  const fin = [addMonths(`${monthOf(dernier)}-01`, 3), addMonths(debut, MOIS_MIN)].sort()[1] ?? dernier
  const total = daysBetween(debut, fin)
  return { debut, fin, largeur, x: (date) => (Math.min(Math.max(daysBetween(debut, date), 0), total) / total) * largeur }
}

/** The months of the scale. */
export function moisOf(echelle: Echelle): Mois[] {
  const mois: Mois[] = []
  for (let jour = echelle.debut; jour < echelle.fin; jour = addMonths(jour, 1)) {
    const x = echelle.x(jour)
    const numero = Number(jour.slice(5, 7))
    mois.push({
      cle: monthOf(jour),
      x,
      largeur: echelle.x(addMonths(jour, 1)) - x,
      lettre: LETTRES[numero - 1] ?? '',
      nom: NOMS[numero - 1] ?? '',
      annee: mois.length === 0 || numero === 1 ? jour.slice(0, 4) : null,
    })
  }
  return mois
}

/** Ticks of the tape since the entry: one a month, named every six. */
export function graduationsOf(entree: IsoDate, echelle: Echelle): { x: number; label: string | null; mois: number }[] {
  const ticks: { x: number; label: string | null; mois: number }[] = []
  for (let rang = 0; addMonths(entree, rang) <= addDays(echelle.fin, -1); rang += 1) {
    const label = rang === 0 ? 'Entrée' : rang % 6 === 0 ? `${rang} mois` : null
    ticks.push({ x: echelle.x(addMonths(entree, rang)), label, mois: rang })
  }
  return ticks
}
