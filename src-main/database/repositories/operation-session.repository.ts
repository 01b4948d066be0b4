import type { Kysely } from 'kysely'
import type { Session, SessionInscrit } from '../../domain/operation/phase'
import type { Database } from '../schema/database'

export function findSessionById(db: Kysely<Database>, id: string): Promise<Session | undefined> {
  return db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertSession(db: Kysely<Database>, session: Session): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

export async function updateSession(db: Kysely<Database>, { id, ...changes }: Session): Promise<void> {
  await db.updateTable('session').set(changes).where('id', '=', id).execute()
}

export async function deleteSession(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', id).execute()
}

export function listInscritsOf(db: Kysely<Database>, session: string): Promise<SessionInscrit[]> {
  return db.selectFrom('session_inscrit').selectAll().where('session', '=', session).execute()
}

/** Registers somebody, or changes their issue. */
export async function saveInscrit(db: Kysely<Database>, inscrit: SessionInscrit): Promise<void> {
  await db
    .insertInto('session_inscrit')
    .values(inscrit)
    .onConflict((conflict) => conflict.columns(['session', 'participation']).doUpdateSet({ issue: inscrit.issue }))
    .execute()
}

export async function deleteInscrit(
  db: Kysely<Database>,
  { session, participation }: Pick<SessionInscrit, 'session' | 'participation'>,
): Promise<void> {
  await db.deleteFrom('session_inscrit').where('session', '=', session).where('participation', '=', participation).execute()
}
