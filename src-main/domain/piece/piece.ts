import type { IsoDate } from '../commun/date'

/** What an attachment may prove. */
export const OBJETS_PREUVE = ['identite', 'domicile', 'critere', 'prescription', 'contrat_engagement', 'etape', 'sortie', 'suivi'] as const
export type ObjetPreuve = (typeof OBJETS_PREUVE)[number]

/** A document of a file. Its bytes are in the vault, under its fingerprint. */
export interface Piece {
  id: string
  participant: string
  /** Null for a document of the person, good for every parcours. */
  participation: string | null
  type: string
  /** Name as it was received, cleaned. */
  nom: string
  /** Kind found by reading the content, not by its name. */
  format: string
  /** Bytes. */
  taille: number
  /** Keyed fingerprint of the content, which names the encrypted file. */
  empreinte: string
  date_piece: IsoDate | null
  date_fin_validite: IsoDate | null
  commentaire: string | null
  ajoute_le: string
  ajoute_par: string
}

/** What an attachment proves: a criterion (its code), an étape (its id), the exit (the participation)… */
export interface PiecePreuve {
  piece: string
  objet: ObjetPreuve
  objet_id: string
}
