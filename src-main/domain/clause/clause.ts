import type { IsoDate } from '../commun/date'
import type { Sexe } from '../participant/participant'

export const ETATS_MARCHE = ['potentiel', 'clause', 'en_cours', 'termine', 'solde'] as const
export type EtatMarche = (typeof ETATS_MARCHE)[number]

/** A public contract that may carry an insertion clause. */
export interface Marche {
  id: string
  donneur_ordre: string | null
  /** The works operation, free text: not an operation of the structure. */
  operation: string | null
  intitule: string | null
  facilitateur: string | null
  territoire: string | null
  etat: EtatMarche | null
  date_debut: IsoDate | null
  date_fin: IsoDate | null
}

export const FREQUENCES_DECLARATION = ['mensuelle', 'trimestrielle'] as const
export type FrequenceDeclaration = (typeof FREQUENCES_DECLARATION)[number]

/** A lot of a market, with the insertion hours its holder owes. */
export interface Lot {
  id: string
  marche: string
  intitule: string | null
  titulaire: string | null
  heures_prevues: number | null
  frequence: FrequenceDeclaration | null
}

export const MODALITES_CLAUSE = ['embauche_directe', 'ett', 'etti', 'ai', 'geiq', 'sous_traitance'] as const
export type ModaliteClause = (typeof MODALITES_CLAUSE)[number]

/** A work contract under a clause; its beneficiary may be a participant, linked once and never typed twice. */
export interface ContratClause {
  id: string
  lot: string
  participant: string | null
  nom: string | null
  prenom: string | null
  sexe: Sexe | null
  date_naissance: IsoDate | null
  modalite: ModaliteClause | null
  employeur: string | null
  type_contrat: string | null
  date_debut: IsoDate | null
  date_fin: IsoDate | null
  eligibilite: string | null
  code_insee: string | null
}

/** The hours of one contract in one month (AAAA-MM). */
export interface HeureClause {
  contrat: string
  mois: string
  heures_travail: number | null
  heures_formation: number | null
}
