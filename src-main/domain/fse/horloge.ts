import { addDays, addMonths, daysBetween, type IsoDate } from '../commun/date'
import { RECUEIL_SORTIE_JOURS } from '../parcours/seuils'
import type { Sortie } from '../sortie/sortie'

export const ETATS_RECUEIL = ['a_recueillir', 'depasse', 'recueilli', 'recueilli_hors_delai'] as const
/** Where the exit questionnaire stands in its 28 days. */
export type EtatRecueil = (typeof ETATS_RECUEIL)[number]

export const ETATS_SIX_MOIS = ['a_venir', 'a_recueillir', 'recueilli'] as const
export type EtatSixMois = (typeof ETATS_SIX_MOIS)[number]

/** The four-week clock of an exit. */
export interface HorlogeSortie {
  readonly etat: EtatRecueil
  /** Last day on which the answers count. */
  readonly limite: IsoDate
  /** Days from the exit to the collection, or to today while it waits. */
  readonly ecoules: number
  /** Days left today; negative once the delay is over. */
  readonly restant: number
}

/** Reads the 28-day clock on a day; it stops on the day of the collection. */
export function horlogeSortie(sortie: Pick<Sortie, 'date_sortie' | 'date_recueil'>, aujourdhui: IsoDate): HorlogeSortie {
  const limite = addDays(sortie.date_sortie, RECUEIL_SORTIE_JOURS)
  const restant = daysBetween(aujourdhui, limite)
  const ecoules = daysBetween(sortie.date_sortie, sortie.date_recueil ?? aujourdhui)
  if (sortie.date_recueil !== null) {
    return { etat: sortie.date_recueil > limite ? 'recueilli_hors_delai' : 'recueilli', limite, ecoules, restant }
  }
  return { etat: restant < 0 ? 'depasse' : 'a_recueillir', limite, ecoules, restant }
}

/** The second clock: the situation six months after the exit. */
export function horlogeSixMois(
  sortie: Pick<Sortie, 'date_sortie' | 'situation_6mois'>,
  aujourdhui: IsoDate,
): { readonly etat: EtatSixMois; readonly echeance: IsoDate; readonly retard: number } {
  const echeance = addMonths(sortie.date_sortie, 6)
  const retard = daysBetween(echeance, aujourdhui)
  if (sortie.situation_6mois !== null) return { etat: 'recueilli', echeance, retard }
  return { etat: retard < 0 ? 'a_venir' : 'a_recueillir', echeance, retard }
}
