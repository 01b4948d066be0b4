import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'

export const SEXES = ['F', 'M', 'X'] as const
export type Sexe = (typeof SEXES)[number]

export const NATIONALITES = ['france', 'ue', 'tiers'] as const
export type Nationalite = (typeof NATIONALITES)[number]

/** A person; what they live through in an operation is a `Participation`. */
export interface Participant {
  id: string
  nom: string
  prenom: string
  nom_naissance: string | null
  sexe: Sexe | null
  date_naissance: IsoDate | null
  adresse: string | null
  code_postal: string | null
  code_insee: string | null
  qpv: OuiNon
  telephone: string | null
  courriel: string | null
  identifiant_ft: string | null
  nationalite: Nationalite | null
  parent_ne_etranger: OuiNon
}
