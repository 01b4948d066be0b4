import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'
import type { BrouillonTable } from '../schema/technique.table'

/** The draft of a user under a key, or undefined. */
export function findBrouillon(
  db: Kysely<Database>,
  utilisateur: string,
  cle: string,
): Promise<Pick<BrouillonTable, 'contenu' | 'modifie_le'> | undefined> {
  return db
    .selectFrom('brouillon')
    .select(['contenu', 'modifie_le'])
    .where('utilisateur', '=', utilisateur)
    .where('cle', '=', cle)
    .executeTakeFirst()
}

/** Writes a draft over the previous one. */
export async function saveBrouillon(db: Kysely<Database>, brouillon: BrouillonTable): Promise<void> {
  const { contenu, modifie_le } = brouillon
  await db
    .insertInto('brouillon')
    .values(brouillon)
    .onConflict((conflict) => conflict.columns(['utilisateur', 'cle']).doUpdateSet({ contenu, modifie_le }))
    .execute()
}

export async function deleteBrouillon(db: Kysely<Database>, utilisateur: string, cle: string): Promise<void> {
  await db.deleteFrom('brouillon').where('utilisateur', '=', utilisateur).where('cle', '=', cle).execute()
}
