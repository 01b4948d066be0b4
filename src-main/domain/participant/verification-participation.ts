import { addMonths, formatDate, type IsoDate } from '../commun/date'
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

/** What is possible in a participation but unlikely, by field, with why it matters: to confirm before it is stored. */
export function avertirParticipation(saisie: ParticipationSaisie): Anomalies {
  const avertissements: Anomalies = {}
  const { date_prescription: prescription, date_premier_accueil: accueil, date_entree: entree } = saisie
  if (prescription !== null && entree !== null && prescription > entree) {
    avertissements.date_prescription = `Après l’entrée (${formatDate(entree)}) : un contrôle demandera qui a adressé la personne avant.`
  }
  if (accueil !== null && prescription !== null && accueil < prescription) {
    avertissements.date_premier_accueil = `Avant la prescription (${formatDate(prescription)}) : le délai d’accueil serait négatif.`
  }
  return avertissements
}

// A commission sits every month: an entry asked for much later is a year typed wrong.
const ENTREE_LOINTAINE_MOIS = 3

/** What is unlikely in the day of entry asked of the commission, with why it matters. */
export function avertirDateEntree(
  date_effet: IsoDate | null,
  { date_prescription, date_premier_accueil }: Pick<Participation, 'date_prescription' | 'date_premier_accueil'>,
  aujourdhui: IsoDate,
): Anomalies {
  if (date_effet === null) return {}
  if (date_premier_accueil !== null && date_effet < date_premier_accueil) {
    return { date_effet: `Avant le premier accueil (${formatDate(date_premier_accueil)}) : la personne serait entrée sans être reçue.` }
  }
  if (date_prescription !== null && date_effet < date_prescription) {
    return { date_effet: `Avant la prescription (${formatDate(date_prescription)}) : un contrôle demandera qui a adressé la personne.` }
  }
  if (date_effet > addMonths(aujourdhui, ENTREE_LOINTAINE_MOIS)) {
    return { date_effet: 'Dans plus de trois mois : la personne ne comptera dans aucune file active d’ici là. Vérifiez l’année.' }
  }
  return {}
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
