import { isEnCours, type StatutParticipation } from '../participant/statut'
import type { TypePassage } from './commission'

/** What the coordination may put on an agenda by hand, without a request, for somebody with this status. Exits, pauses and changes of référent carry a motive: they are asked for from the file. */
export function typesSansDemande(statut: StatutParticipation): TypePassage[] {
  const types: TypePassage[] = []
  if (statut === 'premier_accueil' || statut === 'en_attente') types.push('entree')
  if (isEnCours(statut)) types.push('prolongation')
  if (statut === 'suspendu') types.push('reprise')
  return [...types, 'point_information']
}

/** The types an agenda takes without a request: what the calendar brings, and what is added by hand. */
export const TYPES_SANS_DEMANDE: readonly TypePassage[] = ['entree', 'prolongation', 'reprise', 'point_information']
