export const ONGLETS_DOSSIER = ['vue', 'identite', 'freins', 'etapes', 'entretiens', 'pieces', 'fse', 'sortie', 'historique'] as const
export type OngletDossier = (typeof ONGLETS_DOSSIER)[number]

/** Forms an address can open: what the alerts of the home page ask for. */
export const SAISIES_DOSSIER = [
  'entretien',
  'rendez_vous',
  'accueil',
  'etape',
  'contrat',
  'evaluation',
  'participation',
  'nouvelle_participation',
  'referent',
  'criteres',
  'identite',
  'demande_entree',
  'demande_sortie',
  'demande_prolongation',
  'demande_reprise',
  'entree_fse',
  'sortie_fse',
  'suivi_3',
  'suivi_6',
] as const
export type SaisieDossier = (typeof SAISIES_DOSSIER)[number]

/** Where one arrives in a file: a tab, a parcours when there are several, a form to open and the record it changes. */
export interface DossierSearch {
  onglet?: OngletDossier
  parcours?: string
  saisie?: SaisieDossier
  objet?: string
}

/** Reads the address; what is unknown is ignored. */
export function parseDossierSearch(search: Record<string, unknown>): DossierSearch {
  return {
    onglet: ONGLETS_DOSSIER.find((onglet) => onglet === search.onglet),
    parcours: typeof search.parcours === 'string' ? search.parcours : undefined,
    saisie: SAISIES_DOSSIER.find((saisie) => saisie === search.saisie),
    objet: typeof search.objet === 'string' ? search.objet : undefined,
  }
}
