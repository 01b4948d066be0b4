import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { OperationRow } from '../../../src-main/contract/indicateur'
import type { IsoDate } from '../../../src-main/domain/commun/date'
import type { Periode } from '../../../src-main/domain/indicateur/periode'
import { today } from '../../lib/today'
import { type Comparaison, comparaisonOf, cutAt, type PeriodeChoisie, periodeAround } from './periodes'
import { type Recherche, TOUTES } from './recherche'

/** What the screen asks: an operation (null: all), a period, what it is compared with. */
export interface Demande {
  readonly operation: string | null
  readonly periode: PeriodeChoisie
  readonly comparaison: Comparaison
  readonly comparee: Periode | null
}

/** The question written in the address, completed: the operation in progress, the year up to today, against the year before. */
export function demandeOf(recherche: Recherche, operations: readonly OperationRow[], jour: IsoDate): Demande {
  const { du, au, comparaison = 'annee_precedente', granularite = 'annee' } = recherche
  const periode: PeriodeChoisie = du && au && du <= au ? { granularite, du, au } : cutAt(periodeAround('annee', jour), jour)
  return { operation: operationOf(recherche, operations, jour), periode, comparaison, comparee: comparaisonOf(comparaison, periode) }
}

function operationOf({ operation }: Recherche, operations: readonly OperationRow[], jour: IsoDate): string | null {
  if (operation === TOUTES) return null
  const connue = operations.find(({ code }) => code === operation)
  if (connue) return connue.code
  const enCours = operations.filter(({ date_debut, date_fin }) => (date_debut ?? '') <= jour && (date_fin ?? '9999') >= jour)
  // The oldest of those in progress is the main one; targeted operations come beside it.
  return (
    [...(enCours.length > 0 ? enCours : operations)].sort((a, b) => ((a.date_debut ?? '') < (b.date_debut ?? '') ? -1 : 1))[0]?.code ?? null
  )
}

const page = getRouteApi('/shell/indicateurs')

/** The address of the dashboard, and how to change it; moving between figures adds nothing to the history. */
export function useRecherche(): [Recherche, (changes: Partial<Recherche>) => void] {
  const recherche = page.useSearch()
  const navigate = useNavigate()
  return [
    recherche,
    (changes) => void navigate({ to: '/indicateurs', search: { ...recherche, ...changes }, replace: true, resetScroll: false }),
  ]
}

/** The question of the screen, today included. */
export function useDemande(recherche: Recherche, operations: readonly OperationRow[]): Demande {
  return demandeOf(recherche, operations, today())
}
