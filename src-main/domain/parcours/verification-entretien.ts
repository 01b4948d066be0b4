import { addMonths, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { Entretien } from './entretien'

const PREVISION_MAX_MOIS = 12

/** An interview as typed, with its next appointment. */
export interface EntretienSaisi extends Pick<Entretien, 'date' | 'mode' | 'statut'> {
  readonly prochain_rdv: IsoDate | null
}

/** What is impossible in an interview as typed, by field, with the reason. */
export function verifyEntretien(entretien: EntretienSaisi, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  const aVenir = entretien.date > aujourdhui
  if (aVenir && entretien.statut !== 'prevu' && entretien.statut !== 'annule') {
    anomalies.statut = `Le ${formatDate(entretien.date)} n’est pas encore passé : l’entretien est « prévu ».`
  }
  if (entretien.date > addMonths(aujourdhui, PREVISION_MAX_MOIS)) {
    anomalies.date = `Un entretien se prévoit au plus ${PREVISION_MAX_MOIS} mois à l’avance.`
  }
  if (!aVenir && entretien.date < aujourdhui && entretien.statut === 'prevu') {
    anomalies.statut = `Le ${formatDate(entretien.date)} est passé : dites si l’entretien a été honoré, excusé, manqué ou annulé.`
  }
  if (entretien.prochain_rdv !== null && entretien.prochain_rdv <= entretien.date) {
    anomalies.prochain_rdv = `Le prochain rendez-vous vient après cet entretien (${formatDate(entretien.date)}).`
  } else if (entretien.prochain_rdv !== null && entretien.prochain_rdv < aujourdhui) {
    anomalies.prochain_rdv = 'Ce jour est passé : notez plutôt l’entretien qui s’y est tenu.'
  }
  return anomalies
}
