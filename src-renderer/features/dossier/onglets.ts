export const ONGLETS_DOSSIER = ['vue', 'identite', 'freins', 'etapes', 'entretiens', 'fse', 'sortie', 'historique'] as const
export type OngletDossier = (typeof ONGLETS_DOSSIER)[number]

/** Where one arrives in a file: a tab, a parcours when there are several, a form to open. */
export interface DossierSearch {
  onglet?: OngletDossier
  parcours?: string
  saisie?: 'entretien'
}

/** Reads the address; what is unknown is ignored. */
export function parseDossierSearch(search: Record<string, unknown>): DossierSearch {
  return {
    onglet: ONGLETS_DOSSIER.find((onglet) => onglet === search.onglet),
    parcours: typeof search.parcours === 'string' ? search.parcours : undefined,
    saisie: search.saisie === 'entretien' ? 'entretien' : undefined,
  }
}
