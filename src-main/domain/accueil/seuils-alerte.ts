import type { SeuilsParcours } from '../parcours/seuils'

/** Thresholds of the alerts, set by the structure. */
export interface SeuilsAlerte extends SeuilsParcours {
  /** Nobody has seen the person for this many days: to be called without waiting. */
  readonly jours_non_vu_long: number
  /** Days to receive a prescription, and to have it signed. */
  readonly accueil_jours: number
  /** Days between the first reception and the request of entry. */
  readonly entree_jours: number
  /** Days to have the contract of commitment signed. */
  readonly contrat_jours: number
  /** Days to bring the contract of an étape. */
  readonly justificatif_jours: number
  /** Days during which an exit the rules allow is recalled. */
  readonly sortie_possible_jours: number
  /** Days ahead that the home page announces. */
  readonly horizon_jours: number
}
