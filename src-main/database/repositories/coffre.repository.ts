import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'

const HEADER_VERSION = 'version_entete'

/** Version of the last header written for this vault; 0 in a database that has none yet. */
export async function readHeaderVersion(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom('coffre').select('valeur').where('cle', '=', HEADER_VERSION).executeTakeFirst()
  return row ? Number(row.valeur) : 0
}

export async function writeHeaderVersion(db: Kysely<Database>, version: number): Promise<void> {
  const valeur = String(version)
  await db
    .insertInto('coffre')
    .values({ cle: HEADER_VERSION, valeur })
    .onConflict((conflict) => conflict.column('cle').doUpdateSet({ valeur }))
    .execute()
}
