import { isDepart } from '../commission/ordre-du-jour'
import { addDays, addMonths, daysBetween, formatDate, type IsoDate } from '../commun/date'
import { RECUEIL_SORTIE_JOURS, type SeuilsParcours } from '../parcours/seuils'
import type { Alerte, GroupeAlerte, TypeAlerte } from './alerte'
import { alertesEtape } from './alertes-etape'
import type { FaitsAlerte } from './faits-alerte'

/** Adds an alert when its deadline is near enough to be shown. */
export type CreateAlerte = (
  type: TypeAlerte,
  cause: string,
  echeance: IsoDate,
  precisions?: { readonly objet?: string; readonly depuis?: IsoDate },
) => void

// Usual delays of the teams: a fortnight to receive a prescription, a month to put somebody received to the commission.
const ACCUEIL_JOURS = 14
const ENTREE_JOURS = 30
// After six months nobody can collect the situation at four weeks any more: it is a matter of quality, not of today.
const QUESTIONNAIRE_MOIS = 6
const SEMAINE_JOURS = 7
const HORIZON_JOURS = 30

/** The alerts of one participation on a day, those due within 30 days included. */
export function alertesOf(faits: FaitsAlerte, today: IsoDate, seuils: SeuilsParcours): Alerte[] {
  const alertes: Alerte[] = []
  const horizon = addDays(today, HORIZON_JOURS)
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
  else if (faits.date_entree === null) alertesAccueil(faits, today, create)
  else alertesParcours(faits, faits.date_entree, today, seuils, create)
  return alertes
}

function alertesAccueil(faits: FaitsAlerte, today: IsoDate, create: CreateAlerte): void {
  const { date_prescription, date_premier_accueil, issue_accueil } = faits
  if (issue_accueil === 'non_entree') return
  if (date_premier_accueil === null) {
    if (faits.dernier_honore !== null) {
      create('accueil_a_noter', `Reçu le ${dayOf(faits.dernier_honore, today)}, premier accueil à noter`, faits.dernier_honore)
      return
    }
    // Once an appointment is fixed, it is its own day that counts.
    if (date_prescription === null || faits.prochain_rendez_vous !== null || faits.rendez_vous_passe !== null) return
    const cause = `Prescription du ${dayOf(date_prescription, today)}, accueil à fixer`
    create('premier_accueil', cause, addDays(date_prescription, ACCUEIL_JOURS))
  } else if (issue_accueil !== 'attente' && !faits.demandes_ouvertes.includes('entree')) {
    create(
      'demande_entree',
      `Accueil du ${dayOf(date_premier_accueil, today)}, entrée à proposer`,
      addDays(date_premier_accueil, ENTREE_JOURS),
    )
  }
}

function alertesParcours(faits: FaitsAlerte, entree: IsoDate, today: IsoDate, seuils: SeuilsParcours, create: CreateAlerte): void {
  if (!faits.suspendu && faits.prochain_rendez_vous === null) {
    const vu = faits.dernier_honore
    const depuis = vu !== null && vu > entree ? vu : entree
    const cause = vu === null ? 'Aucun entretien depuis l’entrée' : `Aucun entretien depuis le ${dayOf(vu, today)}`
    create('non_vu', cause, addDays(depuis, seuils.jours_non_vu), { depuis })
  }
  if (!faits.demandes_ouvertes.some((type) => type === 'prolongation' || isDepart(type))) {
    const cause =
      faits.prolonge_jusqu_au === null ? `${seuils.duree_max_mois} mois de parcours, à prolonger` : 'Fin de la prolongation accordée'
    create('duree_max', cause, faits.prolonge_jusqu_au ?? addMonths(entree, seuils.duree_max_mois))
  }
  if (faits.fse_manquants > 0) {
    const reponses = faits.fse_manquants === 1 ? '1 réponse manque' : `${faits.fse_manquants} réponses manquent`
    create('fse_entree', `FSE+ à l’entrée : ${reponses}`, addDays(entree, RECUEIL_SORTIE_JOURS))
  }
  for (const etape of faits.etapes) alertesEtape(etape, faits, today, create)
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
