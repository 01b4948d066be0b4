import { useMemo } from 'react'
import type { LigneListe } from '../../../src-main/contract/indicateur'
import type { Periode } from '../../../src-main/domain/indicateur/periode'
import { useRoute } from '../../lib/use-route'
import type { Cible } from './tableau-context'
import type { Demande } from './use-demande'

export type Nature = NonNullable<LigneListe['nature']>

/** The three answers to « what became of them ». */
export const ONGLETS_NATURE: readonly { value: Nature; label: string }[] = [
  { value: 'positive', label: 'Positives' },
  { value: 'neutre', label: 'Neutres' },
  { value: 'sans_suite', label: 'Sans suite' },
]

/** The rate shows all the exits it divides, not its numerator alone. */
export function isParNature({ code, chemin }: Cible): boolean {
  return code === 'P10' && chemin === undefined
}

/** The records behind a figure, the latest first. */
export function useListe({ operation, vuAu }: Pick<Demande, 'operation' | 'vuAu'>, cible: Cible, periode: Periode) {
  const { code, chemin } = cible
  const query = useRoute('indicateur.list', {
    operation,
    du: periode.du,
    au: periode.au,
    vu_au: vuAu,
    code: isParNature(cible) ? 'P06' : code,
    chemin: chemin ? [...chemin] : null,
  })
  const triees = useMemo(() => query.data && [...query.data].sort(compareLignes), [query.data])
  return { ...query, data: triees } as typeof query
}

function compareLignes(a: LigneListe, b: LigneListe): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1
  return a.nom.localeCompare(b.nom, 'fr') || (a.prenom ?? '').localeCompare(b.prenom ?? '', 'fr')
}
