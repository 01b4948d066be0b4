import { ageAt, type IsoDate } from '../commun/date'

export const TRANCHES_AGE = ['moins_26', '26_29', '30_44', '45_54', '55_plus', 'inconnu'] as const
export type TrancheAge = (typeof TRANCHES_AGE)[number]

/** Age bands as people read them. */
export const TRANCHE_AGE_LABELS: Record<TrancheAge, string> = {
  moins_26: 'Moins de 26 ans',
  '26_29': '26 à 29 ans',
  '30_44': '30 à 44 ans',
  '45_54': '45 à 54 ans',
  '55_plus': '55 ans et plus',
  inconnu: 'Âge inconnu',
}

/** Band of the age in completed years at `date`. */
export function trancheAgeAt(naissance: IsoDate | null | undefined, date: IsoDate | null): TrancheAge {
  if (!naissance || !date) return 'inconnu'
  const age = ageAt(naissance, date)
  if (age < 26) return 'moins_26'
  if (age < 30) return '26_29'
  if (age < 45) return '30_44'
  return age < 55 ? '45_54' : '55_plus'
}
