import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'

export const MOTIFS_SORTIE = [
  'emploi',
  'formation',
  'creation',
  'scolarite',
  'demenagement',
  'retraite',
  'deces',
  'maladie',
  'maternite',
  'incarceration',
  'abandon',
  'sans_nouvelles',
  'fin_duree',
  'reorientation',
  'manquement',
  'autre',
] as const
export type MotifSortie = (typeof MOTIFS_SORTIE)[number]

export const SITUATIONS_FSE = [
  'cdi',
  'cdd_plus6',
  'cdd_moins6',
  'iae',
  'interim',
  'independant',
  'creation',
  'maintien',
  'recherche',
  'inactif',
  'formation',
] as const
export type SituationFse = (typeof SITUATIONS_FSE)[number]

export const SITUATIONS_6_MOIS = ['emploi', 'formation', 'recherche', 'inactif', 'injoignable'] as const
export type Situation6Mois = (typeof SITUATIONS_6_MOIS)[number]

export const NATURES_SORTIE = ['positive', 'neutre', 'sans_suite'] as const
export type NatureSortie = (typeof NATURES_SORTIE)[number]

/** The exit of a participation. Its class is computed by the rule set, unless the commission decided otherwise. */
export interface Sortie {
  participation: string
  date_sortie: IsoDate
  motif: MotifSortie
  /** The étape that justifies the exit, when one is named. */
  etape: string | null
  situation_fse: SituationFse | null
  date_recueil: IsoDate | null
  qualification: OuiNon
  date_qualification: IsoDate | null
  situation_6mois: Situation6Mois | null
  amelioration: OuiNon
  /** Class decided by the commission against the rule, with its written motive; null when the rule stands. */
  derogation_nature: NatureSortie | null
  derogation_categorie: string | null
  derogation_motif: string | null
}
