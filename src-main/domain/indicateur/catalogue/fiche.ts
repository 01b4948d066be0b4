export type UniteIndicateur = 'nombre' | 'taux' | 'mois' | 'heures' | 'ratio'

export const FAMILLES_INDICATEUR = [
  'parcours',
  'sorties',
  'employeurs',
  'coordination',
  'jeunes',
  'clauses',
  'fse_entree',
  'fse_sortie',
] as const
export type FamilleIndicateur = (typeof FAMILLES_INDICATEUR)[number]

/** Families of indicators as people read them. */
export const FAMILLE_INDICATEUR_LABELS: Record<FamilleIndicateur, string> = {
  parcours: 'Parcours et accompagnement',
  sorties: 'Sorties',
  employeurs: 'Relation avec les employeurs',
  coordination: 'Animation et coordination',
  jeunes: 'Opérations jeunes',
  clauses: 'Clauses sociales',
  fse_entree: 'FSE+ à l’entrée',
  fse_sortie: 'FSE+ à la sortie',
}

/** Whether a higher figure is better, worse, or neither. */
export type SensIndicateur = 'hausse' | 'baisse' | 'neutre'

/** How a target is expected to be reached: adding up day by day, from a stock already there, or without a pace. */
export type RythmeIndicateur = 'cumul' | 'stock' | 'sans'

/** What screens and papers say of an indicator. */
export interface FicheIndicateur {
  readonly libelle: string
  /** How it is computed, in one French sentence, with the default settings. */
  readonly formule: string
  readonly unite: UniteIndicateur
  readonly famille: FamilleIndicateur
  readonly sens: SensIndicateur
  readonly rythme: RythmeIndicateur
}

/** Builds the entries of one family: a count that adds up unless said otherwise. */
export function ficheOf(famille: FamilleIndicateur) {
  return (libelle: string, formule: string, reste: Partial<Omit<FicheIndicateur, 'famille'>> = {}): FicheIndicateur => ({
    libelle,
    formule,
    unite: 'nombre',
    famille,
    sens: 'neutre',
    rythme: 'cumul',
    ...reste,
  })
}
