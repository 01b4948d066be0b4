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

/** After so many attempts, somebody out of reach is left in peace: the follow-up is closed as « injoignable ». */
export const TENTATIVES_MAX = 3

/** How many attempts a follow-up counts once this answer is noted; null when it is answered, or not begun. */
export function compterTentatives(
  avant: (Pick<Suivi, 'date' | 'maintenu'> & { readonly tentatives: number | null }) | null,
  saisie: Pick<Suivi, 'date' | 'maintenu'>,
): number | null {
  if (saisie.maintenu !== 'injoignable') return null
  if (avant?.maintenu !== 'injoignable') return 1
  const deja = avant.tentatives ?? 1
  return avant.date === saisie.date ? deja : deja + 1
}

/** True when nothing more is to be done: an answer, or attempts enough. What a take-over brought counts as done. */
export function isSuiviClos({
  date,
  maintenu,
  tentatives,
}: Pick<Suivi, 'date' | 'maintenu'> & { readonly tentatives: number | null }): boolean {
  if (date === null) return false
  return maintenu !== 'injoignable' || tentatives === null || tentatives >= TENTATIVES_MAX
}
