import type { IsoDate } from '../commun/date'

export const TYPES_OPERATION = ['plie', 'jeunes', 'entreprises', 'autre'] as const
export type TypeOperation = (typeof TYPES_OPERATION)[number]

/** An operation: a funded action with its period, public and rule set. */
export interface Operation {
  code: string
  intitule: string
  numero_fse: string | null
  type: TypeOperation
  date_debut: IsoDate | null
  date_fin: IsoDate | null
}

/** One explicit setting of the rule set of an operation; keys it does not name take their default. */
export interface Regle {
  operation: string
  cle: string
  valeur: string
}

/** A target for an indicator, for a year or (annee null) for the whole period of the operation. */
export interface Objectif {
  operation: string
  annee: number | null
  indicateur: string
  cible: number
}

/** A référent de parcours and the share of full time they work. */
export interface Referent {
  code: string
  nom: string
  prenom: string | null
  etp: number | null
  date_debut: IsoDate | null
  date_fin: IsoDate | null
}
