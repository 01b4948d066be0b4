import { addMonths, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { Etape } from './etape'

/** Hours of a week that nobody works. */
const HEURES_HEBDO_MAX = 48
const PREVISION_MAX_MOIS = 24

type EtapeSaisie = Omit<Etape, 'id' | 'participation'>

/** What is impossible in an étape as typed, by field, with the reason. */
export function verifyEtape(etape: EtapeSaisie, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (etape.date_debut > addMonths(aujourdhui, PREVISION_MAX_MOIS)) {
    anomalies.date_debut = `Une étape se prévoit au plus ${PREVISION_MAX_MOIS} mois à l’avance.`
  }
  if (etape.date_fin_prevue !== null && etape.date_fin_prevue < etape.date_debut) {
    anomalies.date_fin_prevue = `La fin prévue est avant le début (${formatDate(etape.date_debut)}).`
  }
  if (etape.date_fin !== null && etape.date_fin < etape.date_debut) {
    anomalies.date_fin = `La fin est avant le début (${formatDate(etape.date_debut)}).`
  } else if (etape.date_fin !== null && etape.date_fin > aujourdhui) {
    anomalies.date_fin = 'La fin réelle ne peut pas être à venir : utilisez la fin prévue.'
  }
  if (etape.resultat !== null && etape.resultat !== 'en_cours' && etape.date_fin === null) {
    anomalies.date_fin = 'Une étape terminée a une date de fin : indiquez-la, ou laissez le résultat « en cours ».'
  }
  if (etape.resultat === 'en_cours' && etape.date_fin !== null) {
    anomalies.resultat = 'Cette étape est finie : dites si elle est réalisée, validée ou interrompue, ou videz la date de fin.'
  }
  if (etape.contrat === null && (etape.famille === 'emploi_court' || etape.famille === 'emploi_durable')) {
    anomalies.contrat = 'Un emploi a un contrat : la sortie en dépend.'
  }
  if (etape.fin_periode_essai !== null && etape.contrat === null) {
    anomalies.fin_periode_essai = 'Sans contrat, il n’y a pas de période d’essai.'
  } else if (etape.fin_periode_essai !== null && etape.fin_periode_essai < etape.date_debut) {
    anomalies.fin_periode_essai = `Avant le début du contrat (${formatDate(etape.date_debut)}).`
  }
  if (etape.heures_hebdo !== null && (etape.heures_hebdo <= 0 || etape.heures_hebdo > HEURES_HEBDO_MAX)) {
    anomalies.heures_hebdo = `Entre 1 et ${HEURES_HEBDO_MAX} heures par semaine.`
  }
  return anomalies
}
