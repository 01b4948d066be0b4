import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import { apercuEffet } from '../../domain/commission/apercu-effet'
import { manquesPassage } from '../../domain/commission/manques-passage'
import { finPrevue, horairesOf } from '../../domain/commission/ordre-du-jour'
import { quorumOf } from '../../domain/commission/quorum'
import { resumePassage } from '../../domain/commission/resume'
import { isModifiable } from '../../domain/commission/transitions'
import { ageAt } from '../../domain/commun/date'
import { DomainError } from '../../domain/commun/erreur'
import { listAdditifsOf } from '../repositories/additif.repository'
import { listPassagesOf } from '../repositories/commission.repository'
import type { Database } from '../schema/database'
import { findSeance, findSeanceSuivante, rankSeance } from './commission.query'
import { type FaitsSeance, loadFaitsSeance, situationOf } from './commission-faits.query'
import { listMembresSeance } from './commission-membre.query'
import { listPropositions } from './commission-propositions.query'
import { loadDiscretion, loadQuorum, loadStructure } from './settings.query'

/** Hour of a session that has none yet. */
const HEURE_DEBUT = '09:00'

/** A session with its agenda, its members and what could still be added. Throws `introuvable`. */
export async function loadSeanceDetail(db: Kysely<Database>, acteur: Acteur, id: string) {
  const seance = await findSeance(db, id)
  if (!seance) throw new DomainError('introuvable', 'Cette séance n’existe plus.')
  const passages = await listPassagesOf(db, id)
  const faits = await loadFaitsSeance(db, passages, seance.date)
  const debut = seance.heure_debut ?? HEURE_DEBUT
  const horaires = horairesOf(
    debut,
    passages.map(({ duree_minutes }) => duree_minutes),
  )
  const rangs = new Map(passages.map((passage, index) => [passage.id, horaires[index] ?? debut]))
  const visibles = faits.filter(({ participation }) => accesDossier(acteur, participation).parcours)
  const membres = await listMembresSeance(db, id)
  const prepare = acteur.roles.includes('coordinateur')
  return {
    ...seance,
    ...(await rankSeance(db, seance.date)),
    projection_stricte: (await loadDiscretion(db)).projection_stricte === 1,
    nom_commission: (await loadStructure(db)).nom_commission,
    fin_prevue: finPrevue(
      debut,
      passages.map(({ duree_minutes }) => duree_minutes),
    ),
    suivante: await findSeanceSuivante(db, seance.date),
    passagesListe: visibles.map((un) => lineOf(un, rangs.get(un.passage.id) ?? debut, acteur, isModifiable(seance.etat))),
    autres: passages.length - visibles.length,
    membres,
    additifs: (await listAdditifsOf(db, id))
      .filter(({ passage }) => visibles.some((un) => un.passage.id === passage))
      .map(({ avant, ...additif }) => ({ ...additif, avant: avant.decision })),
    quorum: quorumOf(await loadQuorum(db), membres),
    propositions: prepare ? await listPropositions(db, seance) : [],
  }
}

function lineOf(faits: FaitsSeance, horaire: string, acteur: Acteur, modifiable: boolean) {
  const { passage, participant, participation, demande, classement, seance, referent } = faits
  const { commission: _commission, ...decide } = passage
  const acces = accesDossier(acteur, participation)
  return {
    ...decide,
    horaire,
    participant: participant.id,
    nom: participant.nom,
    prenom: participant.prenom,
    age: participant.date_naissance === null ? null : ageAt(participant.date_naissance, seance),
    referent,
    resume: acces.eligibilite || passage.type !== 'entree' ? resumePassage(faits, participation) : '',
    manques: manquesPassage(faits).map((manque) => ({ ...manque })),
    effet: apercuEffet({ passage, demande, classement, seance }, faits.nouveauReferent, modifiable ? situationOf(faits) : null),
  }
}
