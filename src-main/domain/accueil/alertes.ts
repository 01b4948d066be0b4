import { isDepart } from '../commission/ordre-du-jour'
import { addDays, addMonths, daysBetween, formatDate, type IsoDate } from '../commun/date'
import { RECUEIL_SORTIE_JOURS } from '../parcours/seuils'
import type { Alerte, GroupeAlerte, TypeAlerte } from './alerte'
import { alertesEtapes } from './alertes-etape'
import type { FaitsAlerte } from './faits-alerte'
import type { SeuilsAlerte } from './seuils-alerte'

/** Adds an alert when its deadline is near enough to be shown. */
export type CreateAlerte = (
  type: TypeAlerte,
  cause: string,
  echeance: IsoDate,
  precisions?: { readonly objet?: string; readonly depuis?: IsoDate },
) => void

// Past these, what was not done is a matter of quality, not of today: the situation at four weeks can no longer be
// collected, and a parcours older than the contracts of commitment was taken over without any.
const QUESTIONNAIRE_MOIS = 6
const CONTRAT_MOIS = 6
const SEMAINE_JOURS = 7

/** The alerts of one participation on a day, those due within the horizon included. */
export function alertesOf(faits: FaitsAlerte, today: IsoDate, seuils: SeuilsAlerte): Alerte[] {
  const alertes: Alerte[] = []
  const horizon = addDays(today, seuils.horizon_jours)
  const create: CreateAlerte = (type, cause, echeance, { objet = null, depuis = echeance } = {}) => {
    if (echeance > horizon) return
    alertes.push({ type, participation: faits.participation, objet, cause, echeance, depuis, groupe: groupeOf(echeance, today) })
  }
  const sorti = faits.date_sortie !== null && faits.date_sortie <= today
  if (!sorti && faits.rendez_vous_passe !== null) {
    const { id, date } = faits.rendez_vous_passe
    create('rendez_vous_passe', `Rendez-vous du ${dayOf(date, today)} à renseigner`, date, { objet: id })
  }
  if (sorti) alertesSortie(faits, today, create)
  else if (faits.date_entree === null) alertesAccueil(faits, today, seuils, create)
  else alertesParcours(faits, faits.date_entree, today, seuils, create)
  return alertes
}

function alertesAccueil(faits: FaitsAlerte, today: IsoDate, seuils: SeuilsAlerte, create: CreateAlerte): void {
  const { date_prescription, date_premier_accueil, issue_accueil } = faits
  if (issue_accueil === 'non_entree') return
  if (faits.prescription_a_signer && date_prescription !== null) {
    create('prescription_a_signer', 'Fiche de prescription à faire signer', addDays(date_prescription, seuils.accueil_jours))
  }
  if (date_premier_accueil === null) {
    if (faits.dernier_honore !== null) {
      create('accueil_a_noter', `Reçu le ${dayOf(faits.dernier_honore, today)}, premier accueil à noter`, faits.dernier_honore)
      return
    }
    // Once an appointment is fixed, it is its own day that counts.
    if (date_prescription === null || faits.prochain_rendez_vous !== null || faits.rendez_vous_passe !== null) return
    const cause = `Prescription du ${dayOf(date_prescription, today)}, accueil à fixer`
    create('premier_accueil', cause, addDays(date_prescription, seuils.accueil_jours))
  } else if (issue_accueil !== 'attente' && !faits.demandes_ouvertes.includes('entree')) {
    create(
      'demande_entree',
      `Accueil du ${dayOf(date_premier_accueil, today)}, entrée à proposer`,
      addDays(date_premier_accueil, seuils.entree_jours),
    )
  }
}

function alertesParcours(faits: FaitsAlerte, entree: IsoDate, today: IsoDate, seuils: SeuilsAlerte, create: CreateAlerte): void {
  if (!faits.suspendu && faits.prochain_rendez_vous === null) alerteNonVu(faits, entree, today, seuils, create)
  alerteContrat(faits, entree, today, seuils, create)
  if (faits.fin_suspension !== null && !faits.demandes_ouvertes.includes('reprise') && !faits.demandes_ouvertes.some(isDepart)) {
    create('fin_suspension', 'La suspension prend fin, reprise à préparer', faits.fin_suspension)
  }
  if (!faits.demandes_ouvertes.some((type) => type === 'prolongation' || isDepart(type))) {
    const cause =
      faits.prolonge_jusqu_au === null ? `${seuils.duree_max_mois} mois de parcours, à prolonger` : 'Fin de la prolongation accordée'
    create('duree_max', cause, faits.prolonge_jusqu_au ?? addMonths(entree, seuils.duree_max_mois))
  }
  for (const { id, libelle, date } of faits.pieces) {
    const jour = dayOf(date, today)
    create('piece_perimee', `${libelle} : ${date < today ? 'périmée depuis le' : 'valable jusqu’au'} ${jour}`, date, { objet: id })
  }
  if (faits.fse_manquants > 0) {
    const reponses = faits.fse_manquants === 1 ? '1 réponse manque' : `${faits.fse_manquants} réponses manquent`
    create('fse_entree', `FSE+ à l’entrée : ${reponses}`, addDays(entree, RECUEIL_SORTIE_JOURS))
  }
  alertesEtapes(faits, today, seuils, create)
}

function alerteNonVu(faits: FaitsAlerte, entree: IsoDate, today: IsoDate, seuils: SeuilsAlerte, create: CreateAlerte): void {
  const vu = faits.dernier_honore
  const depuis = vu !== null && vu > entree ? vu : entree
  const echeance = addDays(depuis, seuils.jours_non_vu)
  // Somebody met lately is not yet to be seen again, whatever the horizon.
  if (echeance > addDays(today, SEMAINE_JOURS)) return
  create('non_vu', causeNonVu(vu, daysBetween(depuis, today), today, seuils), echeance, { depuis })
}

function causeNonVu(vu: IsoDate | null, age: number, today: IsoDate, seuils: SeuilsAlerte): string {
  if (age < seuils.jours_non_vu) return `Bientôt ${seuils.jours_non_vu} jours sans entretien`
  const quand = vu === null ? 'Aucun entretien depuis l’entrée' : `Aucun entretien depuis le ${dayOf(vu, today)}`
  return age >= seuils.jours_non_vu_long ? `À rappeler. ${quand}` : quand
}

function alerteContrat(faits: FaitsAlerte, entree: IsoDate, today: IsoDate, seuils: SeuilsAlerte, create: CreateAlerte): void {
  const { contrat } = faits
  if (faits.suspendu || faits.demandes_ouvertes.some(isDepart)) return
  if (contrat === null) {
    if (entree <= addMonths(today, -CONTRAT_MOIS)) return
    create('contrat_engagement', 'Contrat d’engagement à établir', addDays(entree, seuils.contrat_jours))
  } else if (contrat.date_fin >= today && contrat.signatures > 0) {
    const reste = contrat.signatures === 1 ? '1 signature manque' : `${contrat.signatures} signatures manquent`
    create('contrat_engagement', `Contrat d’engagement : ${reste}`, addDays(contrat.date_debut, seuils.contrat_jours), {
      objet: contrat.id,
    })
  } else {
    const verbe = contrat.date_fin < today ? 'terminé le' : 'jusqu’au'
    create('contrat_fin', `Contrat d’engagement ${verbe} ${dayOf(contrat.date_fin, today)}`, contrat.date_fin)
  }
}

function alertesSortie({ date_sortie, date_recueil, suivis_dus }: FaitsAlerte, today: IsoDate, create: CreateAlerte): void {
  if (date_sortie === null) return
  if (date_recueil === null && date_sortie > addMonths(today, -QUESTIONNAIRE_MOIS)) {
    create('questionnaire_sortie', 'Questionnaire de sortie FSE+ (28 jours)', addDays(date_sortie, RECUEIL_SORTIE_JOURS))
  }
  for (const { echeance, date } of suivis_dus) {
    create(echeance === 3 ? 'suivi_3' : 'suivi_6', `Sortie en emploi, suivi à ${echeance} mois`, date)
  }
}

function groupeOf(echeance: IsoDate, today: IsoDate): GroupeAlerte {
  const jours = daysBetween(today, echeance)
  if (jours < 0) return 'en_retard'
  return jours <= SEMAINE_JOURS ? 'cette_semaine' : 'a_prevoir'
}

/** « 15/07 », with its year when it is not this one. */
function dayOf(date: IsoDate, today: IsoDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formatDate(date).slice(0, 5) : formatDate(date)
}
