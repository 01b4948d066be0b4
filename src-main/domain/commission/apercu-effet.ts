import { DomainError } from '../commun/erreur'
import { type DossierDecide, describeEffet, type Effet, effetOf } from './effets'
import { refusEffet, type SituationDossier } from './refus-effet'

/** What a decision would change, in a sentence, or why it cannot be applied yet. */
export interface ApercuEffet {
  phrase: string
  probleme: string | null
}

/** The effect of a decision; before it is applied (`situation`), a refusal becomes the problem to show. */
export function apercuEffet(
  dossier: DossierDecide,
  nouveauReferent: string | null,
  situation: SituationDossier | null = null,
  phraseOf: (effet: Effet | null) => string = describeEffet,
): ApercuEffet {
  try {
    const effet = effetOf(dossier)
    const refus = effet === null || situation === null ? null : refusEffet(effet, situation)
    if (refus !== null) return { phrase: '', probleme: `Ce participant ${refus}.` }
    return { phrase: phraseOf(nommer(effet, nouveauReferent)), probleme: null }
  } catch (error) {
    if (error instanceof DomainError) return { phrase: '', probleme: error.message }
    throw error
  }
}

// A sentence names people, not their codes.
function nommer(effet: Effet | null, nouveauReferent: string | null): Effet | null {
  return effet?.genre === 'referent' && nouveauReferent !== null ? { ...effet, referent: nouveauReferent } : effet
}
