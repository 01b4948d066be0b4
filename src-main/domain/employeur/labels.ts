import type { TypeEvenement } from './evenement'

/** Types of events as people read them. */
export const TYPE_EVENEMENT_LABELS: Record<TypeEvenement, string> = {
  commission: 'Commission',
  atelier: 'Atelier',
  job_dating: 'Job dating',
  forum: 'Forum',
  rencontre_siae: 'Rencontre avec les SIAE',
  reunion_coordination: 'Réunion de coordination',
  conference: 'Conférence',
  entretien_referent: 'Entretien avec un référent',
  cafe_emploi: 'Café emploi',
  autre: 'Autre événement',
}
