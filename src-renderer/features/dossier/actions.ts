import { createContext, use } from 'react'
import type { MomentEvaluation } from '../../../src-main/domain/parcours/evaluation'
import type { NatureDemande } from '../../../src-main/domain/parcours/verification-demande'
import type { DossierSearch } from './onglets'

/** A form of the file, open on what it changes. */
export type Action =
  /** `prevu`: an appointment to fix, when nothing is to note yet. */
  | { type: 'entretien'; id: string | null; prevu?: boolean }
  /** `modele`: the étape that a new one carries on. */
  | { type: 'etape'; id: string | null; modele?: string }
  /** Null: a first contract, or the renewal of the last one. */
  | { type: 'contrat'; id: string | null; renouveler?: boolean }
  /** Null: the next moment to fill. */
  | { type: 'evaluation'; moment: MomentEvaluation | null }
  | { type: 'frein'; id: string | null }
  | { type: 'demande'; nature: NatureDemande }
  | { type: 'identite' }
  | { type: 'participation' }
  | { type: 'criteres' }
  | { type: 'nouvelle_participation' }
  | { type: 'referent' }
  | { type: 'accueil' }
  | { type: 'sortie_fse' }
  /** `champ`: the answer to bring under the eyes. */
  | { type: 'entree_fse'; champ?: string }
  | { type: 'suivi'; echeance: 3 | 6 }

/** The form an address asks to open, null when it asks for none. */
export function actionAsked({ saisie, objet = null }: { saisie?: DossierSearch['saisie']; objet?: string | null }): Action | null {
  switch (saisie) {
    case undefined:
      return null
    case 'entretien':
    case 'etape':
      return { type: saisie, id: objet }
    case 'contrat':
      return { type: 'contrat', id: objet }
    case 'evaluation':
      return { type: 'evaluation', moment: null }
    case 'rendez_vous':
      return { type: 'entretien', id: null, prevu: true }
    case 'demande_entree':
      return { type: 'demande', nature: 'entree' }
    case 'demande_sortie':
      return { type: 'demande', nature: 'sortie' }
    case 'demande_prolongation':
      return { type: 'demande', nature: 'prolongation' }
    case 'demande_reprise':
      return { type: 'demande', nature: 'reprise' }
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
export const APRES_SAISIE = [
  'fse.',
  'eligibilite.',
  'participant.',
  'accueil.',
  'commission.',
  'indicateur.',
  'contrat.',
  'evaluation.',
  'qualite.',
] as const
