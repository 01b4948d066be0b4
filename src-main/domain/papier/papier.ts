/** Papers drawn from a file. A `courrier` is one of the letters of the structure, named by the code of its template. */
export const PAPIERS = [
  'fiche_participant',
  'fiche_prescription',
  'contrat_engagement',
  'courrier',
  'bilan_parcours',
  'emargement',
] as const
export type Papier = (typeof PAPIERS)[number]

/** Papers as people read them; a letter bears the name of its template. */
export const PAPIER_LABELS: Record<Papier, string> = {
  fiche_participant: 'Fiche participant',
  fiche_prescription: 'Fiche de prescription',
  contrat_engagement: 'Contrat d’engagement',
  courrier: 'Courrier',
  bilan_parcours: 'Bilan de parcours',
  emargement: 'Feuille d’émargement',
}

/** Papers that the person takes away: they exist in an accessible version. */
export const PAPIERS_REMIS: ReadonlySet<Papier> = new Set(['contrat_engagement', 'courrier', 'bilan_parcours'])

/** People in one file, at most: beyond, the file is too heavy for an office printer. */
export const SELECTION_MAX = 500

/** Blank lines at most on a signing sheet. */
export const LIGNES_VIDES_MAX = 60
