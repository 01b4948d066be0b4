import type { Kysely } from 'kysely'
import type { Suspension } from '../../domain/parcours/suspension'
import type { Database } from '../schema/database'

export async function insertSuspension(db: Kysely<Database>, suspension: Suspension): Promise<void> {
  await db.insertInto('suspension').values(suspension).execute()
}

export async function updateSuspension(db: Kysely<Database>, id: string, changes: Partial<Suspension>): Promise<void> {
  await db.updateTable('suspension').set(changes).where('id', '=', id).execute()
}

/** The latest pause begun on or before the day that is not over before it, or undefined. */
export function findSuspensionRunningOn(db: Kysely<Database>, participation: string, date: string): Promise<Suspension | undefined> {
  return db
    .selectFrom('suspension')
    .selectAll()
    .where('participation', '=', participation)
    .where('date_debut', '<=', date)
    .where((eb) => eb.or([eb('date_fin', 'is', null), eb('date_fin', '>=', date)]))
    .orderBy('date_debut', 'desc')
    .executeTakeFirst()
}

/** One pause, or undefined. */
export function findSuspensionById(db: Kysely<Database>, id: string): Promise<Suspension | undefined> {
  return db.selectFrom('suspension').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function removeSuspension(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('suspension').where('id', '=', id).execute()
}
