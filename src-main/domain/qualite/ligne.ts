import type { Constat } from './controle'

/** A line as a screen or a workbook shows it. */
export interface LigneQualite extends Constat {
  readonly controle: string
  readonly nom: string
  readonly prenom: string | null
  readonly operation: string | null
  readonly referent: string | null
  readonly accepte: { readonly raison: string; readonly utilisateur: string; readonly horodatage: string } | null
}
