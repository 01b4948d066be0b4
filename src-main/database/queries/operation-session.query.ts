import type { Kysely } from 'kysely'
import { toSearchKey } from '../../domain/commun/texte'
import { countSession, isIssueSession } from '../../domain/operation/session'
import { findSessionById, listInscritsOf } from '../repositories/operation-session.repository'
import type { Database } from '../schema/database'

const TROUVES = 12

function personnes(db: Kysely<Database>) {
  return db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .innerJoin('operation', 'operation.code', 'participation.operation')
    .select(['participation.id as participation', 'participant.id as participant', 'participant.nom', 'participant.prenom'])
    .select('operation.intitule as operation')
}

/** One session with the people registered; undefined when it does not exist. */
export async function findSessionAvecInscrits(db: Kysely<Database>, id: string) {
  const session = await findSessionById(db, id)
  if (!session) return undefined
  const rows = await personnes(db)
    .innerJoin('session_inscrit', 'session_inscrit.participation', 'participation.id')
    .select('session_inscrit.issue')
    .where('session_inscrit.session', '=', id)
    .orderBy('participant.nom')
    .orderBy('participant.prenom')
    .execute()
  const liste = rows.map(({ issue, ...personne }) => ({ ...personne, issue: isIssueSession(issue) ? issue : null }))
  return { ...session, comptes: countSession(liste), liste }
}

/** Participations still open whose person's name holds every word, those registered left out. */
export async function searchInscriptibles(db: Kysely<Database>, { session, texte }: { session: string; texte: string }) {
  const mots = toSearchKey(texte)
    .split(' ')
    .filter((mot) => mot !== '')
  if (mots.length === 0) return []
  const inscrits = new Set((await listInscritsOf(db, session)).map(({ participation }) => participation))
  let query = personnes(db)
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .where('sortie.participation', 'is', null)
    .orderBy('participant.nom')
    .orderBy('participant.prenom')
  for (const mot of mots) query = query.where('participant.cle_recherche', 'like', `%${mot}%`)
  const rows = await query.limit(TROUVES + inscrits.size).execute()
  return rows.filter(({ participation }) => !inscrits.has(participation)).slice(0, TROUVES)
}
