import type { Kysely } from 'kysely'
import type { QualiteAccepte } from '../../domain/qualite/acceptation'
import type { Database } from '../schema/database'

type Cle = Pick<QualiteAccepte, 'controle' | 'objet' | 'objet_id'>

/** Puts a line aside, over the former reason. */
export async function saveAccepte(db: Kysely<Database>, accepte: QualiteAccepte): Promise<void> {
  const { raison, utilisateur, horodatage } = accepte
  await db
    .insertInto('qualite_accepte')
    .values(accepte)
    .onConflict((conflict) => conflict.columns(['controle', 'objet', 'objet_id']).doUpdateSet({ raison, utilisateur, horodatage }))
    .execute()
}

/** Takes it back; false when the line was not put aside. */
export async function deleteAccepte(db: Kysely<Database>, { controle, objet, objet_id }: Cle): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('qualite_accepte')
    .where('controle', '=', controle)
    .where('objet', '=', objet)
    .where('objet_id', '=', objet_id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The lines put aside, with the name of who did it. */
export function listAcceptes(db: Kysely<Database>) {
  return db
    .selectFrom('qualite_accepte')
    .leftJoin('utilisateur', 'utilisateur.id', 'qualite_accepte.utilisateur')
    .selectAll('qualite_accepte')
    .select('utilisateur.nom as utilisateur_nom')
    .execute()
}
