import { formatDate, type IsoDate } from '../domain/commun/date'
import type { ObjetPreuve, Piece, PiecePreuve } from '../domain/piece/piece'
import { type TypePiece, typePieceLabel } from '../domain/piece/types-piece'
import { carteInventee, pdfInvente } from './document-invente'

/** A paper of the demonstration: its bytes, and what is said of it. */
export interface PieceInventee {
  readonly bytes: Uint8Array
  readonly piece: Pick<Piece, 'type' | 'nom' | 'format' | 'date_piece' | 'date_fin_validite'>
  readonly preuve: Omit<PiecePreuve, 'piece'>
}

interface Papier {
  /** Whose it is. */
  readonly titulaire: string
  readonly type: TypePiece
  readonly objet: ObjetPreuve
  readonly objet_id: string
  /** What it is about, as it prints it. */
  readonly sujet: string
  readonly date: IsoDate
  readonly fin?: IsoDate
}

// As people name their scans.
const FICHIERS: Partial<Record<TypePiece, string>> = {
  justificatif_domicile: 'Justif dom facture eau.pdf',
  attestation_rsa: 'Attestation CAF.pdf',
  avis_situation_ft: 'Avis de situation FT.pdf',
  rqth: 'RQTH.pdf',
  contrat_travail: 'Contrat signé.pdf',
}

/** An identity card without a name. */
export function carteIdentite(participant: string, teinte: number): PieceInventee {
  return {
    bytes: carteInventee(teinte),
    piece: { type: 'piece_identite', nom: 'CNI recto.png', format: 'png', date_piece: null, date_fin_validite: null },
    preuve: { objet: 'identite', objet_id: participant },
  }
}

/** A one-page paper. */
export function papierInvente({ titulaire, type, objet, objet_id, sujet, date, fin }: Papier): PieceInventee {
  const terme = fin === undefined ? [] : [`Valable jusqu’au ${formatDate(fin)}`]
  const lignes = [`Titulaire\u00a0: ${titulaire}`, `Fait le ${formatDate(date)}`, '', sujet, ...terme]
  return {
    bytes: pdfInvente(typePieceLabel(type), lignes),
    piece: { type, nom: FICHIERS[type] ?? `${typePieceLabel(type)}.pdf`, format: 'pdf', date_piece: date, date_fin_validite: fin ?? null },
    preuve: { objet, objet_id },
  }
}
