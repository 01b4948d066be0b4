import { formatDate, type IsoDate } from '../commun/date'
import type { ReglePiece } from './cibles'
import { type Exigence, exigencesOf, type FaitsPreuves, type PieceProbante } from './exigences'
import type { ObjetPreuve } from './piece'
import { type TypePiece, typePieceLabel } from './types-piece'
import { validiteOf } from './validite'

/** Where a thing to prove stands. */
export type EtatPreuve = 'jointe' | 'au_dossier' | 'a_verifier' | 'perimee' | 'manquante'

/** A thing to prove and the document that answers, or the best of those that do not. */
export interface Preuve extends Exigence {
  readonly etat: EtatPreuve
  readonly piece: string | null
  /** Why it is not proved; null when it is. */
  readonly raison: string | null
  /** What would satisfy it: « Attestation RSA de moins de 3 mois ». */
  readonly attendu: string
}

/** A thing to prove that is not, with the reason and what would satisfy it. */
export interface PreuveManquante extends Preuve {
  readonly etat: 'a_verifier' | 'perimee' | 'manquante'
  readonly raison: string
}

interface Jugement {
  readonly etat: EtatPreuve
  readonly raison: string | null
}

const RANG: Record<EtatPreuve, number> = { jointe: 0, au_dossier: 1, a_verifier: 2, perimee: 3, manquante: 4 }

/** Every thing to prove in a participation on a day, and where each stands. */
export function preuvesOf(faits: FaitsPreuves, regles: readonly ReglePiece[], jour: IsoDate): Preuve[] {
  return exigencesOf(faits, regles).map((exigence) => {
    const candidates = faits.pieces
      .filter((piece) => prouve(piece, exigence, faits.participation.id))
      .map((piece) => ({ piece: piece.id, ...jugementOf(piece, exigence, faits.participation.date_entree, regles, jour) }))
    if (exigence.au_dossier) candidates.push({ piece: '', etat: 'au_dossier', raison: null })
    const meilleure = candidates.sort((a, b) => RANG[a.etat] - RANG[b.etat])[0]
    return {
      ...exigence,
      etat: meilleure?.etat ?? 'manquante',
      piece: meilleure?.piece || null,
      raison: meilleure ? meilleure.raison : 'Aucun document joint.',
      attendu: attenduOf(exigence, regles),
    }
  })
}

/** The proofs that are missing, out of date or to be checked, in the order of the parcours. */
export function preuvesManquantes(faits: FaitsPreuves, regles: readonly ReglePiece[], jour: IsoDate): PreuveManquante[] {
  return preuvesOf(faits, regles, jour).filter(isManquante)
}

/** What is to be proved, short: « Sortie : contrat de travail » among the proofs of an exit is « Contrat de travail ». */
export function titreCourt({ titre }: Pick<Preuve, 'titre'>): string {
  const court = titre.replace(/^Sortie\s*:\s*/u, '')
  return `${court.charAt(0).toLocaleUpperCase('fr')}${court.slice(1)}`
}

/** True for a proof that still has to be brought. */
export function isManquante(preuve: Preuve): preuve is PreuveManquante {
  return preuve.etat !== 'jointe' && preuve.etat !== 'au_dossier'
}

function prouve(piece: PieceProbante, exigence: Exigence, participation: string): boolean {
  if (piece.participation !== null && piece.participation !== participation) return false
  if (!(exigence.types as readonly string[]).includes(piece.type)) return false
  return piece.preuves.some(
    ({ objet, objet_id }) =>
      (objet === exigence.objet && (isDePersonne(objet) || objet_id === exigence.objet_id)) ||
      (objet === 'etape' && objet_id === exigence.etape),
  )
}

/** Proofs of the person: whose identifier it was changes when two files are made one. */
export function isDePersonne(objet: ObjetPreuve): boolean {
  return objet === 'identite' || objet === 'domicile'
}

function jugementOf(
  piece: PieceProbante,
  exigence: Exigence,
  entree: IsoDate | null,
  regles: readonly ReglePiece[],
  jour: IsoDate,
): Jugement {
  // What proves an étape or the exit is a fact of its day: it does not age.
  if (!exigence.a_l_entree) return { etat: 'jointe', raison: null }
  if (exigence.objet !== 'identite' && entree !== null && piece.date_piece !== null && piece.date_piece > entree) {
    return { etat: 'perimee', raison: `Datée du ${formatDate(piece.date_piece)}, après l’entrée du ${formatDate(entree)}.` }
  }
  const validite = lu(piece, regles, entree ?? jour)
  if (validite.etat !== 'perimee' || entree === null) return validite
  return { etat: 'perimee', raison: `Trop ancienne à l’entrée du ${formatDate(entree)}. ${validite.raison}` }
}

function lu(piece: PieceProbante, regles: readonly ReglePiece[], jour: IsoDate): Jugement {
  const { etat, raison } = validiteOf(piece, regles, jour)
  return { etat: etat === 'valide' ? 'jointe' : etat, raison }
}

/** Documents that would satisfy it, in one line: « Attestation RSA de moins de 3 mois ou … ». */
function attenduOf({ types, a_l_entree }: Exigence, regles: readonly ReglePiece[]): string {
  return types.map((type) => nommer(type, a_l_entree ? regles : [])).join(' ou ')
}

function nommer(type: TypePiece, regles: readonly ReglePiece[]): string {
  const mois = regles.find((regle) => regle.type === type)?.validite_mois ?? null
  return mois === null ? typePieceLabel(type) : `${typePieceLabel(type)} de moins de ${mois} mois`
}
