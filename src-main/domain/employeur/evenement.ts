import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'

export const TYPES_EVENEMENT = [
  'commission',
  'atelier',
  'job_dating',
  'forum',
  'rencontre_siae',
  'reunion_coordination',
  'conference',
  'entretien_referent',
  'cafe_emploi',
  'autre',
] as const
export type TypeEvenement = (typeof TYPES_EVENEMENT)[number]

export const ETATS_EVENEMENT = ['prevu', 'tenu', 'annule'] as const
export type EtatEvenement = (typeof ETATS_EVENEMENT)[number]

/** A dated event of the team; only those `tenu` are counted. */
export interface Evenement {
  id: string
  type: TypeEvenement
  date: IsoDate
  intitule: string | null
  etat: EtatEvenement | null
  partenaires: OuiNon
  entreprises: number | null
  postes: number | null
  visiteurs: number | null
}

/** The presence of a participant at an event. */
export interface Presence {
  evenement: string
  participation: string
  present: OuiNon
}
