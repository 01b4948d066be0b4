import { createContext, use } from 'react'
import type { NatureDemande } from '../../../src-main/domain/parcours/verification-demande'

/** A form of the file, open on what it changes. */
export type Action =
  | { type: 'entretien'; id: string | null }
  | { type: 'etape'; id: string | null }
  | { type: 'frein'; id: string | null }
  | { type: 'demande'; nature: NatureDemande }
  | { type: 'identite' }
  | { type: 'participation' }
  | { type: 'nouvelle_participation' }
  | { type: 'accueil' }
  | { type: 'sortie_fse' }
  | { type: 'suivi'; echeance: 3 | 6 }

export const ActionContext = createContext<(action: Action) => void>(() => undefined)

/** Opens a form of the file. */
export function useOpenAction() {
  return use(ActionContext)
}

/** Routes to read again after a change of a file. */
export const APRES_SAISIE = ['participant.', 'accueil.', 'commission.', 'indicateur.'] as const
