import type { Constat } from './controle'

/** A line put aside, with the reason that will be given to the controller. */
export interface QualiteAccepte {
  controle: string
  objet: string
  objet_id: string
  raison: string
  utilisateur: string
  horodatage: string
}

/** What names a line, from one day to the next. */
export function cleConstat(controle: string, { objet, objet_id }: Pick<Constat, 'objet' | 'objet_id'>): string {
  return `${controle}|${objet}|${objet_id}`
}
