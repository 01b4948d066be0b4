import type { Kysely } from 'kysely'
import type { BilanFigeTable, BilanTable } from '../schema/bilan.table'
import type { Database } from '../schema/database'

type Db = Kysely<Database>

/** One bilan being written, or undefined. */
export function findBilanById(db: Db, id: string): Promise<BilanTable | undefined> {
  return db.selectFrom('bilan').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The bilan of an operation (null: of all of them) whose period ends last. */
export function findDernierBilan(db: Db, operation: string | null): Promise<BilanTable | undefined> {
  return db
    .selectFrom('bilan')
    .selectAll()
    .where('operation', operation === null ? 'is' : '=', operation)
    .orderBy('au', 'desc')
    .orderBy('modifie_le', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

export async function insertBilan(db: Db, bilan: BilanTable): Promise<void> {
  await db.insertInto('bilan').values(bilan).execute()
}

export async function updateBilan(db: Db, id: string, changes: Partial<BilanTable>): Promise<void> {
  await db.updateTable('bilan').set(changes).where('id', '=', id).execute()
}

export async function deleteBilan(db: Db, id: string): Promise<void> {
  await db.deleteFrom('bilan').where('id', '=', id).execute()
}

/** One frozen version with all it holds, or undefined. */
export function findBilanFige(db: Db, bilan: string, version: number): Promise<BilanFigeTable | undefined> {
  return db.selectFrom('bilan_fige').selectAll().where('bilan', '=', bilan).where('version', '=', version).executeTakeFirst()
}

/** The number of the last frozen version; 0 before the first. */
export async function lastVersionOf(db: Db, bilan: string): Promise<number> {
  const row = await db
    .selectFrom('bilan_fige')
    .select((eb) => eb.fn.max('version').as('derniere'))
    .where('bilan', '=', bilan)
    .executeTakeFirst()
  return row?.derniere ?? 0
}

/** Adds a frozen version: there is no way to change or remove one. */
export async function insertBilanFige(db: Db, fige: BilanFigeTable): Promise<void> {
  await db.insertInto('bilan_fige').values(fige).execute()
}

/** True when the last thing written of a bilan is what this user typed that same day. */
export async function wasJustSaved(db: Db, id: string, { utilisateur, jour }: { utilisateur: string; jour: string }): Promise<boolean> {
  const last = await db
    .selectFrom('journal')
    .select(['action', 'utilisateur', 'horodatage'])
    .where('objet', '=', 'bilan')
    .where('objet_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.action === 'saveBilan' && last.utilisateur === utilisateur && last.horodatage.startsWith(jour)
}
