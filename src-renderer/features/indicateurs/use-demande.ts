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
  /** The day the figures are seen from; null: today, with everything known. */
  readonly vuAu: IsoDate | null
}

/** The question written in the address, completed: the operation in progress, the year up to today, against the year before. */
export function demandeOf(recherche: Recherche, operations: readonly OperationRow[], jour: IsoDate): Demande {
  const { du, au, vu, comparaison = 'annee_precedente', granularite = 'annee' } = recherche
  const demandee: PeriodeChoisie = du && au && du <= au ? { granularite, du, au } : cutAt(periodeAround('annee', jour), jour)
  // Seen from a day inside it, a period stops there: nobody knew more.
  const vuAu = vu !== undefined && vu >= demandee.du && vu < jour ? vu : null
  const periode = vuAu === null ? demandee : cutAt(demandee, vuAu)
  return {
    operation: operationOf(recherche, operations, jour),
    periode,
    comparaison,
    comparee: comparaisonOf(comparaison, periode),
    vuAu,
  }
}

function operationOf({ operation }: Recherche, operations: readonly OperationRow[], jour: IsoDate): string | null {
  if (operation === TOUTES) return null
  const connue = operations.find(({ code }) => code === operation)
  if (connue) return connue.code
  const enCours = operations.filter(({ date_debut, date_fin }) => (date_debut ?? '') <= jour && (date_fin ?? '9999') >= jour)
  // The PLIE, else the oldest of those in progress, is the main one; targeted operations come beside it.
  const ordre = ({ type, date_debut }: OperationRow) => `${type === 'plie' ? 0 : 1}${date_debut ?? '9999'}`
  return [...(enCours.length > 0 ? enCours : operations)].sort((a, b) => (ordre(a) < ordre(b) ? -1 : 1))[0]?.code ?? null
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
