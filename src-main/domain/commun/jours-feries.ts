import { addDays, type IsoDate } from './date'

const FIXES: readonly (readonly [string, string])[] = [
  ['01-01', 'jour de l’An'],
  ['05-01', 'fête du Travail'],
  ['05-08', 'victoire de 1945'],
  ['07-14', 'fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'armistice de 1918'],
  ['12-25', 'Noël'],
]
const APRES_PAQUES: readonly (readonly [number, string])[] = [
  [1, 'lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'lundi de Pentecôte'],
]

/** The name of the public holiday on a day, null when it is not one (Code du travail, art. L3133-1; no local holiday). */
export function jourFerie(date: IsoDate): string | null {
  const fixe = FIXES.find(([jour]) => jour === date.slice(5))
  if (fixe) return fixe[1]
  const paques = dimancheDePaques(Number(date.slice(0, 4)))
  return APRES_PAQUES.find(([jours]) => addDays(paques, jours) === date)?.[1] ?? null
}

/** Easter Sunday of a Gregorian year (Butcher’s algorithm). */
function dimancheDePaques(annee: number): IsoDate {
  const a = annee % 19
  const b = Math.floor(annee / 100)
  const c = annee % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const rang = h + l - 7 * m + 114
  return `${annee}-${String(Math.floor(rang / 31)).padStart(2, '0')}-${String((rang % 31) + 1).padStart(2, '0')}`
}
