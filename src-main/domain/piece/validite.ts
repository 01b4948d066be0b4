import { addMonths, formatDate, type IsoDate } from '../commun/date'
import type { ReglePiece } from './cibles'
import type { Piece } from './piece'

/** Whether a document can be held up on a day. */
export type EtatPiece = 'valide' | 'perimee' | 'a_verifier'

export interface ValiditePiece {
  readonly etat: EtatPiece
  /** Last day it is worth something; null when it does not age. */
  readonly jusqu_au: IsoDate | null
  /** Why, in a sentence; null when there is nothing to say. */
  readonly raison: string | null
}

type PieceDatee = Pick<Piece, 'type' | 'date_piece' | 'date_fin_validite'>

/** Last day of a document: the one written on it, else its date and the months its kind is worth. */
export function finValidite(piece: PieceDatee, regles: readonly ReglePiece[]): IsoDate | null {
  if (piece.date_fin_validite !== null) return piece.date_fin_validite
  const mois = moisOf(piece, regles)
  return mois === null || piece.date_piece === null ? null : addMonths(piece.date_piece, mois)
}

/** Validity of a document on a day. */
export function validiteOf(piece: PieceDatee, regles: readonly ReglePiece[], jour: IsoDate): ValiditePiece {
  const jusqu_au = finValidite(piece, regles)
  if (jusqu_au !== null && jusqu_au < jour) {
    return { etat: 'perimee', jusqu_au, raison: `Valable jusqu’au ${formatDate(jusqu_au)}.` }
  }
  const mois = moisOf(piece, regles)
  if (jusqu_au === null && mois !== null) {
    return { etat: 'a_verifier', jusqu_au, raison: `Sans date : ce document doit avoir moins de ${mois} mois.` }
  }
  // A decision granted for life has a date and no end; with neither, nobody read it.
  if (piece.type === 'rqth' && jusqu_au === null && piece.date_piece === null) {
    return { etat: 'a_verifier', jusqu_au, raison: 'Sans date ni fin de validité : indiquez celles de la décision.' }
  }
  return { etat: 'valide', jusqu_au, raison: null }
}

function moisOf(piece: PieceDatee, regles: readonly ReglePiece[]): number | null {
  return regles.find(({ type }) => type === piece.type)?.validite_mois ?? null
}
