import type { IsoDate } from '../commun/date'

export const THEMES_FREIN = [
  'logement',
  'emploi',
  'formation',
  'administratif',
  'financier',
  'mobilite',
  'sante',
  'famille',
  'langue',
  'numerique',
] as const
export type ThemeFrein = (typeof THEMES_FREIN)[number]

/** Level of a frein: 0 none, 1 light, 2 important, 3 blocking. */
export type NiveauFrein = 0 | 1 | 2 | 3

/** An obstacle to work, opened at a date and, one day, lifted. */
export interface Frein {
  id: string
  participation: string
  theme: ThemeFrein
  niveau: number
  date_ouverture: IsoDate
  date_levee: IsoDate | null
}
