import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'

const JOURNAL_PAGE = 100

/** One page of the journal, newest first; `avant` is the id of the last row already seen. */
export function listJournal(db: Kysely<Database>, avant: number | null) {
  let query = db.selectFrom('journal').select(['id', 'horodatage', 'utilisateur', 'action', 'objet', 'objet_id'])
  if (avant !== null) query = query.where('id', '<', avant)
  return query.orderBy('id', 'desc').limit(JOURNAL_PAGE).execute()
}

/** The référents of the team, by name. */
export function listReferents(db: Kysely<Database>) {
  return db.selectFrom('referent').select(['code', 'nom', 'prenom', 'etp']).orderBy('nom').execute()
}
