import type { Kysely } from 'kysely'
import type { Participation } from '../../domain/participant/participation'
import type { Database } from '../schema/database'

/** One participation, or undefined. */
export function findParticipationById(db: Kysely<Database>, id: string): Promise<Participation | undefined> {
  return db.selectFrom('participation').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The participations of one person, oldest first. */
export function listParticipationsOf(db: Kysely<Database>, participant: string): Promise<Participation[]> {
  return db
    .selectFrom('participation')
    .selectAll()
    .where('participant', '=', participant)
    .orderBy('date_prescription')
    .orderBy('id')
    .execute()
}

export async function insertParticipation(db: Kysely<Database>, participation: Participation): Promise<void> {
  await db.insertInto('participation').values(participation).execute()
}

export async function updateParticipation(db: Kysely<Database>, id: string, changes: Partial<Participation>): Promise<void> {
  await db.updateTable('participation').set(changes).where('id', '=', id).execute()
}
