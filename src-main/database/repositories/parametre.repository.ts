import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'

/** The stored value of a setting, or null when it was never set. */
export async function findParametre(db: Kysely<Database>, cle: string): Promise<unknown> {
  const row = await db.selectFrom('parametre').select('valeur').where('cle', '=', cle).executeTakeFirst()
  return row ? JSON.parse(row.valeur) : null
}

/** Stores a setting as JSON. */
export async function saveParametre(db: Kysely<Database>, cle: string, value: unknown): Promise<void> {
  const valeur = JSON.stringify(value)
  await db
    .insertInto('parametre')
    .values({ cle, valeur })
    .onConflict((conflict) => conflict.column('cle').doUpdateSet({ valeur }))
    .execute()
}
