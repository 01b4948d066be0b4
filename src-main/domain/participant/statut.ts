import type { IsoDate } from '../commun/date'
import type { Suspension } from '../parcours/suspension'
import type { Participation } from './participation'

export const STATUTS_PARTICIPATION = [
  'prescription',
  'premier_accueil',
  'en_attente',
  'en_parcours',
  'suspendu',
  'non_entree',
  'sorti',
] as const
export type StatutParticipation = (typeof STATUTS_PARTICIPATION)[number]

/** Statuses as people read them. */
export const STATUT_PARTICIPATION_LABELS: Record<StatutParticipation, string> = {
  prescription: 'Prescription',
  premier_accueil: 'Premier accueil',
  en_attente: 'En attente',
  en_parcours: 'En parcours',
  suspendu: 'Suspendu',
  non_entree: 'Non-entrée',
  sorti: 'Sorti',
}

/** What the status of a participation depends on. */
export interface FaitsStatut extends Pick<Participation, 'date_premier_accueil' | 'issue_accueil' | 'date_entree'> {
  readonly date_sortie: IsoDate | null
  readonly suspensions: readonly Pick<Suspension, 'date_debut' | 'date_fin'>[]
}

/** Status of a participation on a day. « En parcours » and « suspendu » are the file active: entered, not yet out that day. */
export function statutAt(faits: FaitsStatut, date: IsoDate): StatutParticipation {
  if (faits.date_sortie !== null && faits.date_sortie <= date) return 'sorti'
  if (faits.date_entree !== null && faits.date_entree <= date) {
    return faits.suspensions.some((suspension) => isSuspenduOn(suspension, date)) ? 'suspendu' : 'en_parcours'
  }
  if (faits.date_entree !== null) return 'en_attente'
  if (faits.issue_accueil === 'non_entree') return 'non_entree'
  if (faits.issue_accueil === 'attente' || faits.issue_accueil === 'entree') return 'en_attente'
  if (faits.date_premier_accueil !== null && faits.date_premier_accueil <= date) return 'premier_accueil'
  return 'prescription'
}

/** True when the pause covers the day; both ends belong to it. */
export function isSuspenduOn(suspension: Pick<Suspension, 'date_debut' | 'date_fin'>, date: IsoDate): boolean {
  return suspension.date_debut <= date && (suspension.date_fin === null || suspension.date_fin >= date)
}

/** True when the person is in the file active with this status. */
export function isEnCours(statut: StatutParticipation): boolean {
  return statut === 'en_parcours' || statut === 'suspendu'
}
