/** Where the missing thing is mended. */
export const VERS_MANQUE = [
  'identite',
  'entree_fse',
  'eligibilite',
  'prescription',
  'accueil',
  'contrat',
  'etape',
  'entretien',
  'pieces',
  'sortie_fse',
  'suivi',
  'demande',
] as const
export type VersManque = (typeof VERS_MANQUE)[number]

/** Something a file lacks, the rule that asks for it, and where to mend it. */
export interface Manque {
  readonly code: string
  readonly titre: string
  readonly raison: string
  readonly gravite: 'alerte' | 'attention'
  readonly vers: VersManque
  /** The étape concerned. */
  readonly objet: string | null
}

/** Something to complete when there is time. */
export function attention(code: string, titre: string, raison: string, vers: VersManque, objet: string | null = null): Manque {
  return { code, titre, raison, gravite: 'attention', vers, objet }
}

/** Something late, or that a funder would refuse. */
export function alerte(code: string, titre: string, raison: string, vers: VersManque, objet: string | null = null): Manque {
  return { code, titre, raison, gravite: 'alerte', vers, objet }
}
