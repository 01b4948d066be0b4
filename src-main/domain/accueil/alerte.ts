import type { IsoDate } from '../commun/date'

export const TYPES_ALERTE = [
  'premier_accueil',
  'accueil_a_noter',
  'prescription_a_signer',
  'demande_entree',
  'non_vu',
  'rendez_vous_passe',
  'contrat_engagement',
  'contrat_fin',
  'etape_sans_resultat',
  'fin_essai',
  'sortie_possible',
  'fin_suspension',
  'duree_max',
  'justificatif',
  'piece_perimee',
  'fse_entree',
  'questionnaire_sortie',
  'suivi_3',
  'suivi_6',
] as const
export type TypeAlerte = (typeof TYPES_ALERTE)[number]

/** Kinds of alerts as people read them. */
export const TYPE_ALERTE_LABELS: Record<TypeAlerte, string> = {
  premier_accueil: 'Premier accueil à fixer',
  accueil_a_noter: 'Premier accueil à noter',
  prescription_a_signer: 'Prescription à signer',
  demande_entree: 'Entrée à proposer',
  non_vu: 'Personne non vue',
  rendez_vous_passe: 'Rendez-vous à renseigner',
  contrat_engagement: 'Contrat d’engagement à signer',
  contrat_fin: 'Contrat d’engagement à renouveler',
  etape_sans_resultat: 'Étape sans résultat',
  fin_essai: 'Fin de période d’essai',
  sortie_possible: 'Sortie positive possible',
  fin_suspension: 'Fin de suspension',
  duree_max: 'Durée du parcours',
  justificatif: 'Contrat de travail à joindre',
  piece_perimee: 'Pièce périmée',
  fse_entree: 'FSE+ à l’entrée',
  questionnaire_sortie: 'Questionnaire de sortie',
  suivi_3: 'Suivi à 3 mois',
  suivi_6: 'Suivi à 6 mois',
}

export const GROUPES_ALERTE = ['en_retard', 'cette_semaine', 'a_prevoir'] as const
export type GroupeAlerte = (typeof GROUPES_ALERTE)[number]

/** Something to do for one participation: it disappears by itself once its cause is settled. */
export interface Alerte {
  readonly type: TypeAlerte
  readonly participation: string
  /** The étape or the interview concerned; null when it is the parcours itself. */
  readonly objet: string | null
  /** What is wrong, under 45 characters. */
  readonly cause: string
  /** The day it had to be done. */
  readonly echeance: IsoDate
  /** The day its age is counted from, once late: the last interview for somebody not seen, else the deadline. */
  readonly depuis: IsoDate
  readonly groupe: GroupeAlerte
}

/** Late ones first, the oldest at the top; then the nearest deadline. */
export function compareAlertes(a: Alerte, b: Alerte): number {
  const groupes = GROUPES_ALERTE.indexOf(a.groupe) - GROUPES_ALERTE.indexOf(b.groupe)
  if (groupes !== 0) return groupes
  const [dateA, dateB] = a.groupe === 'en_retard' ? [a.depuis, b.depuis] : [a.echeance, b.echeance]
  if (dateA !== dateB) return dateA < dateB ? -1 : 1
  return a.participation < b.participation ? -1 : 1
}
