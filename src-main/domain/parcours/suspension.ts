import type { IsoDate } from '../commun/date'

/** A pause of the parcours; without an end it still runs. */
export interface Suspension {
  id: string
  participation: string
  date_debut: IsoDate
  date_fin: IsoDate | null
  motif: string | null
}
