import type { Kysely } from 'kysely'
import type { Participant } from '../../domain/participant/participant'
import type { Database } from '../schema/database'

/** One person, or undefined. */
export function findParticipantById(db: Kysely<Database>, id: string): Promise<(Participant & { cle_recherche: string }) | undefined> {
  return db.selectFrom('participant').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertParticipant(db: Kysely<Database>, participant: Participant & { cle_recherche: string }): Promise<void> {
  await db.insertInto('participant').values(participant).execute()
}

export async function updateParticipant(
  db: Kysely<Database>,
  id: string,
  changes: Partial<Participant & { cle_recherche: string }>,
): Promise<void> {
  await db.updateTable('participant').set(changes).where('id', '=', id).execute()
}
