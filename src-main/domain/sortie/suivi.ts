import type { IsoDate } from '../commun/date'

export const MAINTIENS = ['oui', 'non', 'injoignable'] as const
export type Maintien = (typeof MAINTIENS)[number]

export const ECHEANCES_SUIVI = [3, 6] as const
export type EcheanceSuivi = (typeof ECHEANCES_SUIVI)[number]

/** A follow-up in the job, 3 or 6 months after the exit. */
export interface Suivi {
  participation: string
  echeance: EcheanceSuivi
  date: IsoDate | null
  maintenu: Maintien | null
}
