export const VERBES_QUALITE = ['completer', 'joindre', 'corriger', 'examiner'] as const
export type VerbeQualite = (typeof VERBES_QUALITE)[number]

/** What the button of a line says. */
export const VERBE_QUALITE_LABELS: Record<VerbeQualite, string> = {
  completer: 'Compléter',
  joindre: 'Joindre',
  corriger: 'Corriger',
  examiner: 'Examiner',
}

/** Parts of a file where something is mended. */
export const ONGLETS_GESTE = ['vue', 'identite', 'etapes', 'entretiens', 'pieces', 'fse', 'sortie'] as const
/** Forms of a file that mend something. */
export const SAISIES_GESTE = [
  'identite',
  'participation',
  'nouvelle_participation',
  'referent',
  'criteres',
  'accueil',
  'entree_fse',
  'sortie_fse',
  'contrat',
  'etape',
  'entretien',
  'rendez_vous',
  'demande_sortie',
] as const

/** Where a line is mended: a form of the file, the pair of duplicates, the commission or the operations. */
export interface Geste {
  readonly verbe: VerbeQualite
  readonly vers: 'dossier' | 'doublons' | 'commission' | 'operations'
  readonly onglet: (typeof ONGLETS_GESTE)[number] | null
  readonly saisie: (typeof SAISIES_GESTE)[number] | null
  /** The étape, interview or contract to open; the other file of a pair. */
  readonly objet: string | null
}

/** A gesture in the file of the person. */
export function dansDossier(
  verbe: VerbeQualite,
  onglet: NonNullable<Geste['onglet']>,
  saisie: Geste['saisie'] = null,
  objet: string | null = null,
): Geste {
  return { verbe, vers: 'dossier', onglet, saisie, objet }
}

/** A gesture on another page. */
export function ailleurs(verbe: VerbeQualite, vers: Exclude<Geste['vers'], 'dossier'>, objet: string | null = null): Geste {
  return { verbe, vers, onglet: null, saisie: null, objet }
}
