import { type CiblePreuve, cibleCritere, type ReglePiece } from './cibles'
import { TYPES_PIECE, type TypePiece } from './types-piece'

const criteres = (...codes: readonly string[]): CiblePreuve[] => codes.map(cibleCritere)
const DEMANDEUR = criteres('demandeur_emploi', 'recherche_emploi', 'deld12', 'deld24')
const AGE = criteres('jeune26', 'senior', 'senior_45')
const CONTRAT: readonly CiblePreuve[] = ['etape:contrat', 'sortie:contrat']

// Ages at entry of the IAE table of 4 September 2025.
const DEFAUTS: Partial<Record<TypePiece, { readonly prouve: readonly CiblePreuve[]; readonly validite_mois?: number }>> = {
  piece_identite: { prouve: ['identite', ...AGE] },
  titre_sejour: { prouve: ['identite', ...AGE, ...criteres('refugie')] },
  justificatif_domicile: { prouve: ['domicile', ...criteres('qpv', 'zrr'), 'sortie:demenagement'], validite_mois: 6 },
  attestation_rsa: { prouve: criteres('rsa', 'minima_sociaux'), validite_mois: 3 },
  attestation_ass: { prouve: criteres('ass', 'minima_sociaux'), validite_mois: 3 },
  attestation_aah: { prouve: criteres('aah', 'minima_sociaux'), validite_mois: 3 },
  avis_situation_ft: { prouve: DEMANDEUR, validite_mois: 3 },
  rqth: { prouve: criteres('rqth') },
  attestation_parent_isole: { prouve: criteres('parent_isole'), validite_mois: 3 },
  attestation_qpv: { prouve: criteres('qpv'), validite_mois: 6 },
  protection_ofpra: { prouve: criteres('refugie') },
  prise_en_charge_ase: { prouve: criteres('ase') },
  sortie_detention: { prouve: criteres('detention') },
  test_langue: { prouve: criteres('francais_a1'), validite_mois: 12 },
  diplome: { prouve: [...criteres('niveau3'), 'etape:formation', 'sortie:formation', 'sortie:qualification'] },
  attestation_honneur: { prouve: criteres('niveau3', 'parent_isole', 'mobilite') },
  fiche_prescription: { prouve: ['prescription'] },
  contrat_engagement: { prouve: ['contrat_engagement'] },
  contrat_travail: { prouve: CONTRAT },
  fin_periode_essai: { prouve: ['sortie:essai'] },
  bulletin_salaire: { prouve: ['sortie:essai', 'suivi:maintien'] },
  attestation_employeur: { prouve: [...CONTRAT, 'sortie:essai', 'suivi:maintien'] },
  immatriculation: { prouve: ['sortie:creation'] },
  entree_formation: { prouve: ['sortie:formation'] },
  fin_formation: { prouve: ['etape:formation', 'sortie:formation', 'sortie:qualification'] },
  certificat_scolarite: { prouve: ['sortie:scolarite'] },
  titre_pension: { prouve: ['sortie:retraite'] },
  acte_deces: { prouve: ['sortie:deces'] },
  certificat_medical: { prouve: ['sortie:maladie', 'sortie:maternite'] },
}

/** The accepted proofs as shipped: one line per kind of document, whole and in order. */
export const REGLES_PIECE_DEFAUT: readonly ReglePiece[] = TYPES_PIECE.map((type) => ({
  type,
  prouve: DEFAUTS[type]?.prouve ?? [],
  validite_mois: DEFAUTS[type]?.validite_mois ?? null,
}))

/** The rules of the structure: its own lines where it changed them, the shipped ones for the rest. */
export function reglesPieceOf(propres: readonly ReglePiece[]): readonly ReglePiece[] {
  return REGLES_PIECE_DEFAUT.map((defaut) => propres.find(({ type }) => type === defaut.type) ?? defaut)
}

/** Kinds of document accepted as proof of a target. */
export function typesAcceptes(regles: readonly ReglePiece[], cible: CiblePreuve): TypePiece[] {
  return regles.filter(({ prouve }) => prouve.includes(cible)).map(({ type }) => type)
}
