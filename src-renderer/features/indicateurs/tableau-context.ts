import { createContext, use } from 'react'
import type { OperationRow } from '../../../src-main/contract/indicateur'
import type { CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import type { Periode } from '../../../src-main/domain/indicateur/periode'
import type { Chiffre, TableauDeBord } from '../../../src-main/domain/indicateur/tableau-de-bord'
import type { Noms } from './libelles'
import type { Demande } from './use-demande'

/** A figure that can be opened beside: itself, one line of its breakdown, or the same over another period. */
export interface Cible {
  readonly code: CodeIndicateur
  readonly chemin?: readonly string[]
  readonly periode?: Periode
}

/** What every panel of the dashboard reads. */
export interface Tableau {
  readonly demande: Demande
  readonly donnees: TableauDeBord
  readonly operations: readonly OperationRow[]
  readonly noms: Noms
  open(cible: Cible): void
  isOpen(cible: Cible): boolean
}

export const TableauContext = createContext<Tableau | null>(null)

/** The dashboard on the screen; only inside it. */
export function useTableau(): Tableau {
  const tableau = use(TableauContext)
  if (!tableau) throw new Error('useTableau outside of the dashboard')
  return tableau
}

/** One figure of the period. */
export function useChiffre(code: CodeIndicateur): Chiffre {
  return useTableau().donnees.indicateurs[code]
}

/** What makes a drawn mark open its list, and stay marked meanwhile. */
export function useOuverture(): (cible: Cible) => { onClick: () => void; selected: boolean } {
  const { open, isOpen } = useTableau()
  return (cible) => ({ onClick: () => open(cible), selected: isOpen(cible) })
}
