import type { IsoDate } from '../commun/date'
import type { Fiche } from './tri'

/** The days a participation covers, [entree, sortie[, within its group (one person, one operation). */
export interface Sejour {
  id: string
  groupe: string
  entree: IsoDate
  sortie: IsoDate | null
  /** The line of the import that places it where it is; null when the vault already held it so. */
  cause: { fichier: 'participations' | 'sorties'; fiche: Fiche } | null
}

/** True when two participations share a day; leaving and coming back on the same day is a return, not an overlap. */
export function overlaps(first: Sejour, second: Sejour): boolean {
  return (second.sortie === null || first.entree < second.sortie) && (first.sortie === null || second.entree < first.sortie)
}
