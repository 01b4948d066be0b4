import type { Kysely } from 'kysely'
import type { Frein } from '../../domain/parcours/frein'
import type { FreinNote } from '../schema/complement.table'
import type { Database } from '../schema/database'

export type FreinRow = Frein & FreinNote

/** One frein, or undefined. */
export function findFreinById(db: Kysely<Database>, id: string): Promise<FreinRow | undefined> {
  return db.selectFrom('frein').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The freins of one participation, oldest first. */
export function listFreinsOf(db: Kysely<Database>, participation: string): Promise<FreinRow[]> {
  return db.selectFrom('frein').selectAll().where('participation', '=', participation).orderBy('date_ouverture').orderBy('id').execute()
}

export async function insertFrein(db: Kysely<Database>, frein: FreinRow): Promise<void> {
  await db.insertInto('frein').values(frein).execute()
}

export async function updateFrein(db: Kysely<Database>, id: string, changes: Partial<FreinRow>): Promise<void> {
  await db.updateTable('frein').set(changes).where('id', '=', id).execute()
}
