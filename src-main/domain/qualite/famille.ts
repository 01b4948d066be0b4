/** What the controls are gathered by, in the order a controller opens a file. */
export const FAMILLES_QUALITE = [
  'fse',
  'preuves',
  'eligibilite',
  'contrat',
  'dates',
  'parcours',
  'sorties',
  'comptage',
  'personnes',
] as const
export type FamilleQualite = (typeof FAMILLES_QUALITE)[number]

/** Families as people read them. */
export const FAMILLE_QUALITE_LABELS: Record<FamilleQualite, string> = {
  fse: 'Questionnaires FSE+',
  preuves: 'Preuves',
  eligibilite: 'Éligibilité et prescription',
  contrat: 'Contrat d’engagement',
  dates: 'Dates',
  parcours: 'Suivi du parcours',
  sorties: 'Sorties et commission',
  comptage: 'Comptage',
  personnes: 'Personnes',
}

/** `bloquant`: a controller would set the expense or the person aside; `alerte`: a controller would ask why. */
export const GRAVITES_QUALITE = ['bloquant', 'alerte'] as const
export type GraviteQualite = (typeof GRAVITES_QUALITE)[number]

/** Gravities as people read them. */
export const GRAVITE_QUALITE_LABELS: Record<GraviteQualite, string> = { bloquant: 'Bloquant', alerte: 'Alerte' }
