import type { Database } from '../database/schema/database'

/** Tables filled by the demonstration, parents before children. */
export const TABLES_DEMONSTRATION = [
  'operation',
  'regle',
  'objectif',
  'referent',
  'participant',
  'participation',
  'prescription',
  'critere_constat',
  'affectation',
  'vue',
  'employeur',
  'etape',
  'sortie',
  'entretien',
  'frein',
  'suspension',
  'suivi',
  'questionnaire_entree',
  'reponse_fse',
  'sortie_fse',
  'contrat_engagement',
  'objectif_parcours',
  'evaluation',
  'evaluation_theme',
  'contact',
  'offre',
  'mise_en_relation',
  'evenement',
  'presence',
  'marche',
  'lot',
  'contrat_clause',
  'heure_clause',
  'commission',
  'membre',
  'commission_membre',
  'demande',
  'passage',
] as const satisfies readonly (keyof Database)[]
export type TableDemonstration = (typeof TABLES_DEMONSTRATION)[number]

/** Every row of the demonstration, by table. */
export type Jeu = { [T in TableDemonstration]: Database[T][] }
