import { addMonths, type IsoDate } from '../commun/date'

export const TRANCHES_DUREE = ['moins_6', '6_11', '12_17', '18_23', '24_35', '36_plus'] as const
export type TrancheDuree = (typeof TRANCHES_DUREE)[number]

/** Lengths of parcours as people read them, in whole months. */
export const TRANCHE_DUREE_LABELS: Record<TrancheDuree, string> = {
  moins_6: 'Moins de 6 mois',
  '6_11': '6 à 11 mois',
  '12_17': '12 à 17 mois',
  '18_23': '18 à 23 mois',
  '24_35': '24 à 35 mois',
  '36_plus': '36 mois et plus',
}

const SEUILS: readonly (readonly [number, TrancheDuree])[] = [
  [36, '36_plus'],
  [24, '24_35'],
  [18, '18_23'],
  [12, '12_17'],
  [6, '6_11'],
]

/** Band of the length of a parcours, counted in months of the calendar gone by. */
export function trancheDureeOf(entree: IsoDate, sortie: IsoDate): TrancheDuree {
  return SEUILS.find(([mois]) => addMonths(entree, mois) <= sortie)?.[1] ?? 'moins_6'
}
