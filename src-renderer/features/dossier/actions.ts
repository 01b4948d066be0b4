import { createContext, use } from 'react'
import type { NatureDemande } from '../../../src-main/domain/parcours/verification-demande'
import type { DossierSearch } from './onglets'

/** A form of the file, open on what it changes. */
export type Action =
  /** `prevu`: an appointment to fix, when nothing is to note yet. */
  | { type: 'entretien'; id: string | null; prevu?: boolean }
  | { type: 'etape'; id: string | null }
  | { type: 'frein'; id: string | null }
  | { type: 'demande'; nature: NatureDemande }
  | { type: 'identite' }
  | { type: 'participation' }
  | { type: 'nouvelle_participation' }
  | { type: 'accueil' }
  | { type: 'sortie_fse' }
  | { type: 'suivi'; echeance: 3 | 6 }

/** The form an address asks to open, null when it asks for none. */
export function actionAsked({ saisie, objet = null }: { saisie?: DossierSearch['saisie']; objet?: string | null }): Action | null {
  switch (saisie) {
    case undefined:
      return null
    case 'entretien':
    case 'etape':
      return { type: saisie, id: objet }
    case 'rendez_vous':
      return { type: 'entretien', id: null, prevu: true }
    case 'demande_entree':
      return { type: 'demande', nature: 'entree' }
    case 'demande_sortie':
      return { type: 'demande', nature: 'sortie' }
    case 'demande_prolongation':
      return { type: 'demande', nature: 'prolongation' }
    case 'suivi_3':
      return { type: 'suivi', echeance: 3 }
    case 'suivi_6':
      return { type: 'suivi', echeance: 6 }
    default:
      return { type: saisie }
  }
}

export const ActionContext = createContext<(action: Action) => void>(() => undefined)

/** Opens a form of the file. */
export function useOpenAction() {
  return use(ActionContext)
}

/** Routes to read again after a change of a file. */
export const APRES_SAISIE = ['participant.', 'accueil.', 'commission.', 'indicateur.'] as const
