import { addDays, addMonths, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import { RECUEIL_SORTIE_JOURS } from '../parcours/seuils'
import type { Sortie } from './sortie'
import type { EcheanceSuivi, Suivi } from './suivi'

type ReponsesSortie = Pick<
  Sortie,
  'date_sortie' | 'date_recueil' | 'qualification' | 'date_qualification' | 'situation_6mois' | 'amelioration'
>

/** What is impossible in the FSE+ exit questionnaire, by field, with the reason. */
export function verifySortieFse(sortie: ReponsesSortie, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (sortie.date_recueil !== null && sortie.date_recueil < sortie.date_sortie) {
    anomalies.date_recueil = `Le recueil vient après la sortie (${formatDate(sortie.date_sortie)}).`
  } else if (sortie.date_recueil !== null && sortie.date_recueil > aujourdhui) {
    anomalies.date_recueil = 'Le recueil ne peut pas être à venir.'
  }
  if (sortie.qualification !== 1 && sortie.date_qualification !== null) {
    anomalies.date_qualification = 'La date ne vaut que si une qualification est obtenue.'
  } else if (sortie.date_qualification !== null && sortie.date_qualification > aujourdhui) {
    anomalies.date_qualification = 'Cette date est à venir.'
  }
  if (sortie.situation_6mois !== null && aujourdhui < addMonths(sortie.date_sortie, 6)) {
    anomalies.situation_6mois = `À recueillir à partir du ${formatDate(addMonths(sortie.date_sortie, 6))}.`
  }
  if (sortie.amelioration !== null && sortie.situation_6mois === null) {
    anomalies.amelioration = 'Dites d’abord la situation à six mois.'
  }
  return anomalies
}

/** True when the answers came more than four weeks after the exit: they are kept, and left out of the results. */
export function isRecueilHorsDelai(sortie: Pick<Sortie, 'date_sortie' | 'date_recueil'>): boolean {
  return sortie.date_recueil !== null && sortie.date_recueil > addDays(sortie.date_sortie, RECUEIL_SORTIE_JOURS)
}

/** What is impossible in a follow-up as typed. */
export function verifySuivi(suivi: Pick<Suivi, 'date' | 'maintenu'>, dateSortie: IsoDate, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (suivi.date === null && suivi.maintenu !== null) anomalies.date = 'Date du contact demandée.'
  if (suivi.date !== null && suivi.date < dateSortie) anomalies.date = `Avant la sortie (${formatDate(dateSortie)}).`
  else if (suivi.date !== null && suivi.date > aujourdhui) anomalies.date = 'Un suivi se note une fois fait.'
  if (suivi.maintenu === null && suivi.date !== null) anomalies.maintenu = 'La personne est-elle encore en emploi ?'
  return anomalies
}

/** The day a follow-up falls due. */
export function echeanceSuivi(dateSortie: IsoDate, echeance: EcheanceSuivi): IsoDate {
  return addMonths(dateSortie, echeance)
}
