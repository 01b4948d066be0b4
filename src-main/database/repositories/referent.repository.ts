import type { Kysely } from 'kysely'
import type { Referent } from '../../domain/operation/operation'
import type { Database } from '../schema/database'

/** One référent, or undefined. */
export function findReferentByCode(db: Kysely<Database>, code: string): Promise<Referent | undefined> {
  return db.selectFrom('referent').selectAll().where('code', '=', code).executeTakeFirst()
}

export async function insertReferent(db: Kysely<Database>, referent: Referent): Promise<void> {
  await db.insertInto('referent').values(referent).execute()
}
