import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'
import type { CorrespondanceTable } from '../schema/technique.table'

/** The saved mappings of the free import, by name. */
export async function listCorrespondances(db: Kysely<Database>): Promise<CorrespondanceTable[]> {
  return db.selectFrom('correspondance').selectAll().orderBy('nom').orderBy('id').execute()
}

/** Adds a mapping, or replaces the one with the same identifier. */
export async function upsertCorrespondance(db: Kysely<Database>, row: CorrespondanceTable): Promise<void> {
  await db
    .insertInto('correspondance')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ nom: row.nom, contenu: row.contenu }))
    .execute()
}

/** Removes a mapping; false when there was none. */
export async function deleteCorrespondance(db: Kysely<Database>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('correspondance').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
