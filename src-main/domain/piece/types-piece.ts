/** Kinds of document a file holds. The code is stored; the label is what people read. */
export const TYPES_PIECE = [
  'piece_identite',
  'titre_sejour',
  'justificatif_domicile',
  'attestation_rsa',
  'attestation_ass',
  'attestation_aah',
  'avis_situation_ft',
  'rqth',
  'attestation_parent_isole',
  'attestation_qpv',
  'protection_ofpra',
  'prise_en_charge_ase',
  'sortie_detention',
  'test_langue',
  'diplome',
  'attestation_honneur',
  'fiche_prescription',
  'contrat_engagement',
  'contrat_travail',
  'fin_periode_essai',
  'bulletin_salaire',
  'attestation_employeur',
  'immatriculation',
  'entree_formation',
  'fin_formation',
  'certificat_scolarite',
  'convention_pmsmp',
  'titre_pension',
  'acte_deces',
  'certificat_medical',
  'cv',
  'courrier',
  'autre',
] as const
export type TypePiece = (typeof TYPES_PIECE)[number]

/** Kinds of document as people read them. */
export const TYPE_PIECE_LABELS: Record<TypePiece, string> = {
  piece_identite: 'Pièce d’identité',
  titre_sejour: 'Titre de séjour',
  justificatif_domicile: 'Justificatif de domicile',
  attestation_rsa: 'Attestation RSA',
  attestation_ass: 'Attestation ASS',
  attestation_aah: 'Attestation AAH',
  avis_situation_ft: 'Avis de situation France Travail',
  rqth: 'Décision RQTH',
  attestation_parent_isole: 'Attestation de parent isolé',
  attestation_qpv: 'Attestation de quartier prioritaire',
  protection_ofpra: 'Décision de protection (OFPRA)',
  prise_en_charge_ase: 'Attestation de l’aide sociale à l’enfance',
  sortie_detention: 'Billet de sortie',
  test_langue: 'Test de langue',
  diplome: 'Diplôme ou titre',
  attestation_honneur: 'Attestation sur l’honneur',
  fiche_prescription: 'Fiche de prescription signée',
  contrat_engagement: 'Contrat d’engagement signé',
  contrat_travail: 'Contrat de travail',
  fin_periode_essai: 'Fin de période d’essai',
  bulletin_salaire: 'Bulletin de salaire',
  attestation_employeur: 'Attestation d’employeur',
  immatriculation: 'Kbis ou avis SIRET',
  entree_formation: 'Attestation d’entrée en formation',
  fin_formation: 'Attestation de fin de formation',
  certificat_scolarite: 'Certificat de scolarité',
  convention_pmsmp: 'Convention de stage ou de PMSMP',
  titre_pension: 'Titre de pension',
  acte_deces: 'Acte de décès',
  certificat_medical: 'Certificat médical',
  cv: 'CV',
  courrier: 'Courrier',
  autre: 'Autre document',
}

/** Label of a kind of document, or the code itself when another version stored it. */
export function typePieceLabel(code: string): string {
  return (TYPE_PIECE_LABELS as Readonly<Record<string, string>>)[code] ?? code
}

/** True for a known kind of document. */
export function isTypePiece(code: string): code is TypePiece {
  return Object.hasOwn(TYPE_PIECE_LABELS, code)
}
