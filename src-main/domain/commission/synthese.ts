import type { IsoDate } from '../commun/date'

/** One dossier as the room sees it, on the screen or on its sheet: an age band, never minima sociaux, health or justice. */
export interface SyntheseSeance {
  readonly tranche: string
  readonly commune: string | null
  readonly date_entree: IsoDate | null
  readonly mois: number | null
  readonly question: string
  readonly question_anonyme: string
  readonly justification: string | null
  readonly tests: readonly { readonly libelle: string; readonly detail: string | null; readonly reussi: boolean }[]
  readonly freins_leves: readonly string[]
  readonly etapes: readonly {
    readonly libelle: string
    readonly libelle_anonyme: string
    readonly date_debut: IsoDate
    readonly date_fin: IsoDate | null
    readonly date_fin_prevue: IsoDate | null
  }[]
}
