import type { Kysely } from 'kysely'
import type { Additif, ChangementApplique, DecisionEcrite } from '../../domain/commission/additif'
import type { Database } from '../schema/database'

/** Keeps what a decision changed, over what its previous version had changed. */
export async function savePassageEffet(db: Kysely<Database>, passage: string, changement: ChangementApplique): Promise<void> {
  const row = { passage, contenu: JSON.stringify(changement) }
  await db
    .insertInto('passage_effet')
    .values(row)
    .onConflict((conflict) => conflict.column('passage').doUpdateSet({ contenu: row.contenu }))
    .execute()
}

/** What a decision changed; undefined when it changed nothing, or when the session was closed before this was kept. */
export async function findPassageEffet(db: Kysely<Database>, passage: string): Promise<ChangementApplique | undefined> {
  const row = await db.selectFrom('passage_effet').select('contenu').where('passage', '=', passage).executeTakeFirst()
  return row && (JSON.parse(row.contenu) as ChangementApplique)
}

export async function removePassageEffet(db: Kysely<Database>, passage: string): Promise<void> {
  await db.deleteFrom('passage_effet').where('passage', '=', passage).execute()
}

export async function insertAdditif(db: Kysely<Database>, { avant, ...additif }: Additif): Promise<void> {
  await db
    .insertInto('additif')
    .values({ ...additif, avant: JSON.stringify(avant) })
    .execute()
}

/** The addenda of a session, in the order they were written. */
export async function listAdditifsOf(db: Kysely<Database>, commission: string): Promise<Additif[]> {
  const rows = await db
    .selectFrom('additif')
    .innerJoin('passage', 'passage.id', 'additif.passage')
    .selectAll('additif')
    .where('passage.commission', '=', commission)
    .orderBy('additif.horodatage')
    .execute()
  return rows.map((row) => ({ ...row, avant: JSON.parse(row.avant) as DecisionEcrite }))
}
