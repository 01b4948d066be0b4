/** Thresholds of the follow-up, set by the structure. */
export interface SeuilsParcours {
  /** Nobody has seen the person for this many days: to be called; late at twice as many. */
  readonly jours_non_vu: number
  /** Longest parcours, in months. */
  readonly duree_max_mois: number
}

/** Days after the exit within which the FSE+ questionnaire must be collected. */
export const RECUEIL_SORTIE_JOURS = 28
