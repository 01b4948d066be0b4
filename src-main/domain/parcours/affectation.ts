import type { IsoDate } from '../commun/date'

/** The référent of a parcours from a day on; the last one is the référent of the participation. */
export interface Affectation {
  participation: string
  date_debut: IsoDate
  referent: string | null
  motif: string | null
}
