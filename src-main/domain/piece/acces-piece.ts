import type { AccesDossier } from '../acces/dossier'
import { isCritereSensible } from '../participant/critere-sensible'
import type { PiecePreuve } from './piece'

const TYPES_SENSIBLES: ReadonlySet<string> = new Set([
  'rqth',
  'attestation_aah',
  'certificat_medical',
  'sortie_detention',
  'prise_en_charge_ase',
  'protection_ofpra',
])

/** True for a document that says something of health, justice or origin. */
export function isPieceSensible(type: string, preuves: readonly Pick<PiecePreuve, 'objet' | 'objet_id'>[]): boolean {
  return TYPES_SENSIBLES.has(type) || preuves.some(({ objet, objet_id }) => objet === 'critere' && isCritereSensible(objet_id))
}

/** True when somebody with these accesses may read a document of the parcours. */
export function canReadPiece(
  acces: AccesDossier,
  piece: { readonly type: string; readonly preuves: readonly Pick<PiecePreuve, 'objet' | 'objet_id'>[] },
): boolean {
  return acces.parcours && (acces.sensible || !isPieceSensible(piece.type, piece.preuves))
}
