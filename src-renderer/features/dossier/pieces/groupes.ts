import type { ParticipationPieces, PieceDossier, PreuveDossier } from '../../../../src-main/contract/piece'
import type { ObjetPreuve } from '../../../../src-main/domain/piece/piece'
import { cleObjet } from '../../../../src-main/domain/piece/proposition'

/** Documents of one part of the file. */
export interface GroupePieces {
  readonly titre: string
  readonly pieces: readonly PieceDossier[]
}

const GROUPES: readonly { readonly titre: string; readonly objets: readonly ObjetPreuve[] }[] = [
  { titre: 'Identité et domicile', objets: ['identite', 'domicile'] },
  { titre: 'Éligibilité', objets: ['critere'] },
  { titre: 'Prescription et engagement', objets: ['prescription', 'contrat_engagement'] },
  { titre: 'Étapes', objets: ['etape'] },
  { titre: 'Sortie et suivi', objets: ['sortie', 'suivi'] },
]

/** The documents of a parcours by what they prove first; the others at the end. */
export function grouper(pieces: readonly PieceDossier[]): GroupePieces[] {
  const rangOf = ({ preuves }: PieceDossier) => {
    const rangs = preuves.map(({ objet }) => GROUPES.findIndex(({ objets }) => objets.includes(objet)))
    return rangs.length === 0 ? GROUPES.length : Math.min(...rangs)
  }
  return [...GROUPES.map(({ titre }) => titre), 'Autres documents']
    .map((titre, rang) => ({ titre, pieces: pieces.filter((piece) => rangOf(piece) === rang) }))
    .filter((groupe) => groupe.pieces.length > 0)
}

/** The documents that count in a parcours: its own and those of the person. */
export function piecesDe(pieces: readonly PieceDossier[], participation: string): PieceDossier[] {
  return pieces.filter((piece) => piece.participation === null || piece.participation === participation)
}

/** State of a document: as the proof it is when it proves something, else its validity today. */
export function etatDe(piece: PieceDossier, preuves: readonly PreuveDossier[]): 'jointe' | 'a_verifier' | 'perimee' {
  const etats = preuves.filter((preuve) => preuve.piece === piece.id).map(({ etat }) => etat)
  if (etats.includes('jointe')) return 'jointe'
  if (etats.includes('perimee') || piece.etat === 'perimee') return 'perimee'
  return etats.includes('a_verifier') || piece.etat === 'a_verifier' ? 'a_verifier' : 'jointe'
}

/** Why a document does not prove what it should, null when it does. */
export function raisonDe(piece: PieceDossier, preuves: readonly PreuveDossier[]): string | null {
  const liees = preuves.filter((preuve) => preuve.piece === piece.id)
  if (liees.some(({ etat }) => etat === 'jointe')) return null
  return liees[0]?.raison ?? piece.raison
}

/** Names of all a document proves. */
export function titresProuves(piece: PieceDossier, { objets }: ParticipationPieces): string[] {
  const cles = new Set(piece.preuves.map(cleObjet))
  return objets.filter((objet) => cles.has(cleObjet(objet))).map(({ titre }) => titre)
}
