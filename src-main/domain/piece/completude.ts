import { CHAMP_FSE_ENTREE_LABELS, fseEntreeManquants, fseSortieManquants } from '../participant/completude-fse'
import { criteresOf, type Participation } from '../participant/participation'
import type { Sortie } from '../sortie/sortie'
import type { PreuveManquante } from './preuves'

/** How far a file is from holding before a controller: answers missing, proofs missing, or neither. */
export const COMPLETUDES = ['partiel', 'complet', 'justifie'] as const
export type Completude = (typeof COMPLETUDES)[number]

/** States of a file as people read them. */
export const COMPLETUDE_LABELS: Record<Completude, string> = { partiel: 'Partiel', complet: 'Complet', justifie: 'Justifié' }

type Reponses = Parameters<typeof fseEntreeManquants>[0] & Pick<Participation, 'criteres' | 'date_entree' | 'issue_accueil'>
type ReponsesSortie = Pick<Sortie, 'situation_fse' | 'date_recueil' | 'qualification' | 'date_qualification'>

/** Answers a file lacks, as people read them: those of the entry, and of the exit once there is one. */
export function donneesManquantes(reponses: Reponses, sortie: ReponsesSortie | null): string[] {
  if (reponses.issue_accueil === 'non_entree') return []
  const entree = fseEntreeManquants(reponses).map((champ) => CHAMP_FSE_ENTREE_LABELS[champ])
  const criteres = criteresOf(reponses).length === 0 ? ['critère d’éligibilité'] : []
  const dates = reponses.date_entree === null ? ['date d’entrée'] : []
  return [...criteres, ...dates, ...entree, ...(sortie === null ? [] : fseSortieManquants(sortie).map((champ) => `sortie : ${champ}`))]
}

/** State of a participation: *partiel* while answers lack, *complet* while proofs lack, *justifié* when nothing does. */
export function completudeOf(donnees: readonly string[], preuves: readonly PreuveManquante[]): Completude {
  if (donnees.length > 0) return 'partiel'
  return preuves.length > 0 ? 'complet' : 'justifie'
}
