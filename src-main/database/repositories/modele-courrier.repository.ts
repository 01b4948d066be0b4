import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'
import type { ModeleCourrierTable } from '../schema/outils.table'

/** The letters that the structure worded itself. */
export function listModeles(db: Kysely<Database>): Promise<ModeleCourrierTable[]> {
  return db.selectFrom('modele_courrier').selectAll().orderBy('code').execute()
}

/** Writes a letter, new or not. */
export async function saveModele(db: Kysely<Database>, modele: ModeleCourrierTable): Promise<void> {
  const { code: _code, ...changes } = modele
  await db
    .insertInto('modele_courrier')
    .values(modele)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(changes))
    .execute()
}

/** Takes a letter back; true when there was one. */
export async function deleteModele(db: Kysely<Database>, code: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('modele_courrier').where('code', '=', code).executeTakeFirst()
  return numDeletedRows > 0n
}
