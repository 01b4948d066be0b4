import { addDays, type IsoDate } from '../domain/commun/date'
import { PREMIER_REFERENT } from './equipe'
import type { Jeu } from './jeu'

const AVANT_TERME_JOURS = 12
const ESSAI_JOURS = 9
const RECU_JOURS = 2

/** Leaves a few files unfinished, so that the home page shows every kind of reminder at least once. */
export function laisserEnPlan(jeu: Jeu, today: IsoDate): void {
  const demandees = new Set(jeu.demande.filter(({ statut }) => statut === 'ouverte').map(({ participation }) => participation))
  const sortis = new Set(jeu.sortie.map(({ participation }) => participation))
  const rencontres = new Set(jeu.entretien.map(({ participation }) => participation))
  const siens = jeu.participation.filter(({ referent }) => referent === PREMIER_REFERENT)
  const avantEntree = siens.filter(({ date_entree, issue_accueil }) => date_entree === null && issue_accueil !== 'non_entree')

  const recue = avantEntree.findLast(
    ({ id, date_prescription, date_premier_accueil }) =>
      date_premier_accueil === null && (date_prescription ?? today) < addDays(today, -RECU_JOURS) && !rencontres.has(id),
  )
  if (recue) jeu.entretien.push(entretienDe(jeu, recue.id, addDays(today, -RECU_JOURS)))

  const acceptee = avantEntree.find(({ id, date_premier_accueil }) => date_premier_accueil !== null && !demandees.has(id))
  if (acceptee) acceptee.issue_accueil = 'entree'

  const enCours = siens.filter(({ id, date_entree }) => date_entree !== null && !sortis.has(id) && !demandees.has(id))
  abregerUneProlongation(jeu, sortis, demandees, addDays(today, AVANT_TERME_JOURS))

  const ids = new Set(enCours.map(({ id }) => id))
  const contrats = jeu.etape.filter(
    ({ participation, contrat, date_fin }) => ids.has(participation) && contrat !== null && date_fin === null,
  )
  const [essai, sansPiece] = contrats
  if (essai) {
    Object.assign(essai, {
      famille: 'emploi_durable',
      contrat: 'cdi',
      heures_hebdo: 28,
      date_fin_prevue: null,
      resultat: 'en_cours',
      fin_periode_essai: addDays(today, ESSAI_JOURS),
    } satisfies Partial<Jeu['etape'][number]>)
  }
  if (sansPiece) sansPiece.justificatif = 0
}

function entretienDe(jeu: Jeu, participation: string, date: IsoDate): Jeu['entretien'][number] {
  const [modele] = jeu.entretien
  if (!modele) throw new Error('the demonstration holds no interview')
  const vide = { heure: null, note: null, prochain_rdv: null, objectifs: null }
  return {
    ...modele,
    ...vide,
    id: `${participation}-N1`,
    participation,
    date,
    referent: PREMIER_REFERENT,
    statut: 'honore',
    mode: 'individuel',
  }
}

// A prolongation granted that ends soon: the parcours is to be prolonged again, or ended.
function abregerUneProlongation(jeu: Jeu, sortis: ReadonlySet<string>, demandees: ReadonlySet<string>, fin: IsoDate): void {
  const accordee = jeu.demande.find(
    ({ type, statut, participation, date_fin }) =>
      type === 'prolongation' &&
      statut === 'decidee' &&
      !sortis.has(participation) &&
      !demandees.has(participation) &&
      (date_fin ?? '') > fin,
  )
  const passage = accordee && jeu.passage.find(({ demande }) => demande === accordee.id)
  if (!passage) return
  accordee.date_fin = fin
  passage.date_effet = fin
}
