import type { IsoDate } from '../domain/commun/date'
import { accueilsOf } from './accueils'
import { affectationsOf } from './affectations'
import { bilansOf } from './bilans'
import { createCalendrier } from './calendrier'
import { clausesOf } from './clauses'
import { commissionsOf } from './commissions'
import { signataire } from './comptes'
import { laisserDesDefauts } from './defauts'
import { doublonsOf } from './doublons'
import { engagementsOf } from './engagements'
import { entreesOf } from './entrees'
import { createEmployeurs } from './entreprises'
import { objectifsOf, operationsOf, REGLES, referentsOf } from './equipe'
import { evenementsOf } from './evenements'
import { groupByParticipation } from './grouper'
import { type Jeu, TABLES_DEMONSTRATION } from './jeu'
import { MEMBRES } from './membres'
import { operationsEnDetail } from './operations'
import { createConteur } from './parcours/raconter'
import { createPersonnes } from './personnes'
import { planParcours } from './plans'
import { questionnairesOf } from './questionnaires-fse'
import { laisserEnPlan } from './rappels'
import { relationsOf } from './relations'
import { saisinesOf } from './saisines'

/** Every row of the demonstration as of a day; `compte` is the account that opened it. The same day gives the same rows. */
export function buildDemonstration(today: IsoDate, compte: string): Jeu {
  const calendrier = createCalendrier(today)
  const employeurs = createEmployeurs()
  const createPersonne = createPersonnes(calendrier)
  const jeu = emptyJeu()
  jeu.operation = operationsOf(calendrier)
  jeu.bilan = bilansOf(jeu.operation, today, compte)
  jeu.regle = [...REGLES]
  jeu.objectif = objectifsOf(calendrier)
  jeu.referent = referentsOf(calendrier)
  jeu.employeur = [...employeurs.liste]
  jeu.membre = [...MEMBRES]

  const recits = planParcours(calendrier).map(createConteur(jeu, calendrier, employeurs, createPersonne))
  Object.assign(
    jeu,
    engagementsOf(
      recits.map(({ recit }) => recit),
      jeu,
      calendrier,
      signataire(compte),
    ),
  )
  const etapesOf = groupByParticipation(jeu.etape)
  const accompagnes = recits.map(({ recit: { id, plan, dernier } }) => ({
    participation: id,
    entree: plan.entree,
    dernier,
    etapes: etapesOf.get(id) ?? [],
  }))
  const accueils = accueilsOf(calendrier, createPersonne)
  const commissions = commissionsOf(saisinesOf(recits, accueils.demandes, calendrier), calendrier, signataire(compte))
  const evenements = evenementsOf(accompagnes, calendrier)
  const enEmploi = recits.filter(({ recit }) => recit.dernier > -500).map(({ recit }) => recit.participant)

  jeu.participant.push(...accueils.participant)
  jeu.participation.push(...accueils.participation)
  const doublons = doublonsOf(jeu, calendrier)
  jeu.participant.push(...doublons.participant)
  jeu.participation.push(...doublons.participation)
  Object.assign(jeu, relationsOf(accompagnes, employeurs, calendrier), clausesOf(enEmploi, employeurs, calendrier), commissions)
  jeu.evenement = [...commissions.evenement, ...evenements.evenement]
  jeu.presence = evenements.presence
  Object.assign(jeu, entreesOf(jeu.participation, today))
  Object.assign(jeu, questionnairesOf(jeu, today))
  Object.assign(jeu, affectationsOf(jeu, calendrier, compte))
  Object.assign(jeu, operationsEnDetail(jeu, calendrier, compte))
  laisserEnPlan(jeu, today)
  laisserDesDefauts(jeu, today, compte)
  return jeu
}

function emptyJeu(): Jeu {
  return Object.fromEntries(TABLES_DEMONSTRATION.map((table) => [table, []])) as unknown as Jeu
}
