import type { Content } from 'pdfmake/interfaces'
import { lastDayOfMonth } from '../../domain/commun/date'
import type { Periode } from '../../domain/indicateur/periode'
import { shortDate } from '../kit/french'

type Runs = Exclude<Content, unknown[]>[]

/** Pieces of a text where « 1er » has its small letters raised. */
export function raised(text: string): Runs {
  return text.split(/(?<=\b1)er\b/).flatMap((piece, rank): Runs => (rank === 0 ? [piece] : [{ text: 'er', sup: true }, piece]))
}

/** « Année 2025 », « 1er semestre 2026 », or the two days. */
export function nomPeriode({ du, au }: Periode): string {
  const annee = du.slice(0, 4)
  if (annee !== au.slice(0, 4) || du.slice(8) !== '01' || au !== lastDayOfMonth(au.slice(0, 7)))
    return `${shortDate(du)} – ${shortDate(au)}`
  const [premier, dernier] = [Number(du.slice(5, 7)), Number(au.slice(5, 7))]
  if (premier === 1 && dernier === 12) return `Année ${annee}`
  if (premier === 1 && dernier === 6) return `1er semestre ${annee}`
  if (premier === 7 && dernier === 12) return `2e semestre ${annee}`
  return `${shortDate(du)} – ${shortDate(au)}`
}

/** Head of the column of a period: as short as it can be. */
export function colonnePeriode({ du, au }: Periode): string {
  const annee = du.slice(0, 4)
  return du === `${annee}-01-01` && au === `${annee}-12-31` ? annee : `au ${au.slice(8)}/${au.slice(5, 7)}/${au.slice(2, 4)}`
}
