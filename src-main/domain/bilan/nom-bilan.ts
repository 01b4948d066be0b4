import { formatDate } from '../commun/date'
import type { Periode } from '../indicateur/periode'

/** « 2025 », « 1er semestre 2025 », or the two days. */
export function nomCourtPeriode({ du, au }: Periode): string {
  const annee = du.slice(0, 4)
  if (du === `${annee}-01-01` && au === `${annee}-12-31`) return annee
  if (du === `${annee}-01-01` && au === `${annee}-06-30`) return `1er semestre ${annee}`
  if (du === `${annee}-07-01` && au === `${annee}-12-31`) return `2e semestre ${annee}`
  return `du ${formatDate(du)} au ${formatDate(au)}`
}

/** The name a new bilan bears until somebody gives it another. */
export function nomBilan(periode: Periode, operation: string | null): string {
  const court = nomCourtPeriode(periode)
  const quand = /^\d{4}$/.test(court) ? court : court.startsWith('du ') ? court : `du ${court}`
  return `Bilan ${quand}, ${operation ?? 'toutes les opérations'}`
}
