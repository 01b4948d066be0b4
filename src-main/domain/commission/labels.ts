import type { Decision, EtatCommission, PresenceMembre, ReponseMembre, TypePassage } from './commission'

/** States of a session as people read them. */
export const ETAT_COMMISSION_LABELS: Record<EtatCommission, string> = {
  preparation: 'Préparation',
  ordre_du_jour_arrete: 'Ordre du jour arrêté',
  en_seance: 'En séance',
  cloturee: 'Clôturée',
  reportee: 'Reportée',
  annulee: 'Annulée',
}

/** Types of agenda items as people read them. */
export const TYPE_PASSAGE_LABELS: Record<TypePassage, string> = {
  entree: 'Entrée',
  prolongation: 'Prolongation',
  suspension: 'Suspension',
  reprise: 'Reprise',
  reorientation: 'Réorientation',
  changement_referent: 'Changement de référent',
  sortie_positive: 'Sortie positive',
  sortie_neutre: 'Sortie neutre',
  sortie_sans_suite: 'Sortie sans suite',
  point_information: 'Point d’information',
}

/** Decisions as people read them. */
export const DECISION_LABELS: Record<Decision, string> = {
  favorable: 'Favorable',
  defavorable: 'Défavorable',
  ajourne: 'Ajourné',
  sans_objet: 'Sans objet',
}

/** Replies of a member as people read them. */
export const REPONSE_LABELS: Record<ReponseMembre, string> = {
  confirme: 'Confirmé',
  decline: 'Décliné',
  remplace: 'Remplacé',
  sans_reponse: 'Sans réponse',
}

/** Presences of a member as people read them. */
export const PRESENCE_LABELS: Record<PresenceMembre, string> = {
  present: 'Présent',
  excuse: 'Excusé',
  remplace: 'Remplacé',
  absent: 'Absent',
}
