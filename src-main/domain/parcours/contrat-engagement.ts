import type { IsoDate } from '../commun/date'

export const STATUTS_OBJECTIF = ['en_cours', 'atteint', 'abandonne'] as const
export type StatutObjectif = (typeof STATUTS_OBJECTIF)[number]

/** The contract signed by the participant, the référent and the PLIE. */
export interface ContratEngagement {
  id: string
  participation: string
  /** The contract this one renews. */
  renouvelle: string | null
  date_debut: IsoDate
  date_fin: IsoDate
  engagements_participant: string | null
  engagements_referent: string | null
  /** Days of signature. */
  signature_participant: IsoDate | null
  signature_referent: IsoDate | null
  signature_plie: IsoDate | null
}

/** One objective of a contract. */
export interface ObjectifParcours {
  id: string
  contrat: string
  ordre: number
  intitule: string
  echeance: IsoDate | null
  statut: StatutObjectif
  date_statut: IsoDate | null
}
