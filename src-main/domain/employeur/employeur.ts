import type { IsoDate } from '../commun/date'
import type { Contrat } from '../parcours/etape'

/** A company or association that may hire. */
export interface Employeur {
  id: string
  nom: string
  siret: string | null
  naf: string | null
  code_insee: string | null
  effectif: number | null
}

export const TYPES_CONTACT = ['visite', 'telephone', 'courriel', 'salon'] as const
export type TypeContact = (typeof TYPES_CONTACT)[number]

/** One contact with an employer. */
export interface Contact {
  id: string
  employeur: string
  date: IsoDate
  type: TypeContact
  auteur: string | null
}

/** A job offer of an employer. */
export interface Offre {
  id: string
  employeur: string | null
  intitule: string | null
  rome: string | null
  date: IsoDate | null
  postes: number | null
  contrat: Contrat | null
  heures_hebdo: number | null
}

export const STATUTS_MISE_EN_RELATION = [
  'proposee',
  'transmise',
  'entretien',
  'retenue',
  'refus_employeur',
  'refus_personne',
  'sans_suite',
] as const
export type StatutMiseEnRelation = (typeof STATUTS_MISE_EN_RELATION)[number]

/** A participant put forward for an offer, and what became of it. */
export interface MiseEnRelation {
  id: string
  offre: string | null
  participation: string | null
  date: IsoDate
  statut: StatutMiseEnRelation
  motif: string | null
}
