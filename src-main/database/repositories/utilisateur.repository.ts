import type { Kysely } from 'kysely'
import { listUtilisateurs, type UtilisateurWithRoles } from '../queries/utilisateur.query'
import type { Database } from '../schema/database'

export type { UtilisateurWithRoles }

/** One account, or undefined. */
export async function findUtilisateurById(db: Kysely<Database>, id: string): Promise<UtilisateurWithRoles | undefined> {
  return (await listUtilisateurs(db)).find((account) => account.id === id)
}

/** Adds or replaces an account and its roles. */
export async function saveUtilisateur(db: Kysely<Database>, { roles, ...account }: UtilisateurWithRoles): Promise<void> {
  const { id, ...rest } = account
  await db
    .insertInto('utilisateur')
    .values(account)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute()
  await db.deleteFrom('utilisateur_role').where('utilisateur', '=', id).execute()
  await db
    .insertInto('utilisateur_role')
    .values(roles.map((role) => ({ utilisateur: id, role })))
    .execute()
}

/** Removes an account that never signed in (its key slot could not be written). */
export async function deleteUtilisateur(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('utilisateur_role').where('utilisateur', '=', id).execute()
  await db.deleteFrom('utilisateur').where('id', '=', id).execute()
}
