/** What a search compares: name variants, telephone and identifiers, folded. */
export interface ParticipantRecherche {
  cle_recherche: string
}

/** Written by the référent; restricted by role in the queries. */
export interface EntretienNote {
  heure: string | null
  duree_minutes: number | null
  note: string | null
  prochain_rdv: string | null
  /** What was agreed until the next meeting. */
  objectifs: string | null
}

/** Why an étape stopped early, and free comment. */
export interface EtapeNote {
  motif_arret: string | null
  commentaire: string | null
}

/** Free comment on a frein; a health or family fact, restricted like a note. */
export interface FreinNote {
  commentaire: string | null
  /** Level found at the opening, once it has been revised; null while it has not. */
  niveau_initial: number | null
}

/** How many times somebody tried to reach the person for a follow-up; null once answered. */
export interface SuiviTentatives {
  tentatives: number | null
}
