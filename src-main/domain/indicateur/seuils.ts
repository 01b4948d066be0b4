/** Settings of the figures that a structure may change. */
export interface Seuils {
  /** Days without an honoured interview before someone counts as not seen (P18). */
  readonly jours_non_vu: number
  /** The same, for those to call back (P18q). */
  readonly jours_non_vu_long: number
  /** Participants in the file for one full-time référent (P19). */
  readonly norme_file_active: number
  /** Months after which a parcours is over its length (P23). */
  readonly duree_max_mois: number
  /** Honoured interviews that make a young person reached (J01). */
  readonly entretiens_jeune: number
}

/** Settings used when the structure changes nothing. */
export const SEUILS_DEFAUT: Seuils = {
  jours_non_vu: 30,
  jours_non_vu_long: 120,
  norme_file_active: 90,
  duree_max_mois: 36,
  entretiens_jeune: 2,
}
