import { addDays, addMonths, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { SortieFse } from '../fse/questionnaire'
import { RECUEIL_SORTIE_JOURS } from '../parcours/seuils'
import type { Sortie } from './sortie'
import type { EcheanceSuivi, Suivi } from './suivi'

type ReponsesSortie = Pick<
  Sortie,
  'date_sortie' | 'date_recueil' | 'qualification' | 'date_qualification' | 'situation_6mois' | 'amelioration'
> &
  Partial<Pick<SortieFse, 'date_recueil_6mois'>>

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
  const { date_recueil_6mois: recueil6 = null } = sortie
  if (recueil6 !== null && recueil6 > aujourdhui) anomalies.date_recueil_6mois = 'Le recueil ne peut pas être à venir.'
  else if (recueil6 !== null && recueil6 < addMonths(sortie.date_sortie, 6)) {
    anomalies.date_recueil_6mois = `Les six mois sont échus le ${formatDate(addMonths(sortie.date_sortie, 6))}.`
  } else if (recueil6 !== null && sortie.situation_6mois === null) {
    anomalies.date_recueil_6mois = 'Dites d’abord la situation à six mois.'
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

/** What counts differently from what one may expect: nothing is refused, everything is said. */
export function avertissementsSortieFse(
  sortie: Omit<ReponsesSortie, 'situation_6mois'> & Pick<Sortie, 'situation_fse'>,
  entree: { readonly date: IsoDate | null; readonly enEmploi: boolean },
): string[] {
  const avertissements: string[] = []
  const limite = addDays(sortie.date_sortie, RECUEIL_SORTIE_JOURS)
  if (isRecueilHorsDelai(sortie)) {
    avertissements.push(`Recueil après le ${formatDate(limite)} : les réponses sont gardées, mais exclues de EECR01 à EECR04.`)
  }
  const qualification = sortie.qualification === 1 ? sortie.date_qualification : null
  if (qualification !== null && qualification > limite) {
    avertissements.push(`Qualification obtenue plus de quatre semaines après la sortie : elle ne compte pas dans EECR03.`)
  } else if (qualification !== null && entree.date !== null && qualification < entree.date) {
    avertissements.push(`Qualification obtenue avant l’entrée du ${formatDate(entree.date)} : elle ne compte pas dans EECR03.`)
  }
  if (sortie.situation_fse === 'maintien' && !entree.enEmploi) {
    avertissements.push('« Maintien en emploi » suppose un emploi à l’entrée : vérifiez la situation à l’entrée.')
  }
  if (sortie.amelioration === 1 && !entree.enEmploi) {
    avertissements.push('La personne n’était pas en emploi à l’entrée : l’amélioration ne compte pas dans EECR06.')
  }
  return avertissements
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
