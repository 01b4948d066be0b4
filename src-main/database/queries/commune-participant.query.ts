import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'

/** Codes of the communes where participants live, each once. */
export async function listCodesInsee(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom('participant').select('code_insee').distinct().where('code_insee', 'is not', null).execute()
  return rows.flatMap(({ code_insee }) => code_insee ?? [])
}
