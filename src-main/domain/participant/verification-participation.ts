import { formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { Participation } from './participation'

type ParticipationSaisie = Pick<
  Participation,
  'operation' | 'date_prescription' | 'date_premier_accueil' | 'issue_accueil' | 'motif_non_entree' | 'date_entree' | 'duree_recherche_mois'
>

/** The period of another participation of the same person. */
export interface PeriodeParticipation extends Pick<Participation, 'operation' | 'date_entree' | 'issue_accueil'> {
  readonly date_sortie: IsoDate | null
}

const DUREE_RECHERCHE_MAX_MOIS = 600

/** What is impossible in a participation as typed, by field, with the reason. */
export function verifyParticipation(saisie: ParticipationSaisie, aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  const { date_prescription: prescription, date_premier_accueil: accueil } = saisie
  if (prescription !== null && prescription > aujourdhui) anomalies.date_prescription = 'Une prescription ne peut pas être à venir.'
  if (accueil !== null && accueil > aujourdhui) anomalies.date_premier_accueil = 'Le premier accueil a eu lieu au plus tard aujourd’hui.'
  else if (accueil !== null && prescription !== null && accueil < prescription) {
    anomalies.date_premier_accueil = `Avant la prescription (${formatDate(prescription)}).`
  }
  if (saisie.date_entree !== null && accueil !== null && accueil > saisie.date_entree) {
    anomalies.date_premier_accueil = `Après l’entrée (${formatDate(saisie.date_entree)}).`
  }
  if (saisie.issue_accueil !== null && accueil === null)
    anomalies.date_premier_accueil = 'L’issue suppose un premier accueil : donnez sa date.'
  if (saisie.issue_accueil === 'non_entree' && saisie.motif_non_entree === null)
    anomalies.motif_non_entree = 'Dites pourquoi la personne n’entre pas.'
  if (saisie.issue_accueil !== 'non_entree' && saisie.motif_non_entree !== null) {
    anomalies.motif_non_entree = 'Le motif ne vaut que pour une non-entrée.'
  }
  if (saisie.issue_accueil === 'non_entree' && saisie.date_entree !== null) {
    anomalies.issue_accueil = `La personne est entrée le ${formatDate(saisie.date_entree)} : ce ne peut pas être une non-entrée.`
  }
  const duree = saisie.duree_recherche_mois
  if (duree !== null && (duree < 0 || duree > DUREE_RECHERCHE_MAX_MOIS)) anomalies.duree_recherche_mois = 'Nombre de mois attendu.'
  return anomalies
}

/** Refuses a second open participation of one person in one operation: coming back reopens only after the exit. */
export function verifyNouvelleParticipation(operation: string, autres: readonly PeriodeParticipation[], aujourdhui: IsoDate): Anomalies {
  const ouverte = autres.find(
    (autre) =>
      autre.operation === operation &&
      autre.issue_accueil !== 'non_entree' &&
      (autre.date_sortie === null || autre.date_sortie > aujourdhui),
  )
  if (!ouverte) return {}
  const depuis =
    ouverte.date_entree === null ? 'une prescription est en cours' : `un parcours est ouvert depuis le ${formatDate(ouverte.date_entree)}`
  return { operation: `Cette personne est déjà dans cette opération : ${depuis}.` }
}
