import type { Kysely } from 'kysely'
import type { Role } from '../../domain/acces/role'
import type { Database } from '../schema/database'
import type { UtilisateurTable } from '../schema/technique.table'

export interface UtilisateurWithRoles extends UtilisateurTable {
  roles: Role[]
}

/** Every account with its roles, by name. */
export async function listUtilisateurs(db: Kysely<Database>): Promise<UtilisateurWithRoles[]> {
  const accounts = await db.selectFrom('utilisateur').selectAll().orderBy('nom').execute()
  const roles = await db.selectFrom('utilisateur_role').selectAll().execute()
  return accounts.map((account) => ({
    ...account,
    roles: roles.filter((row) => row.utilisateur === account.id).map((row) => row.role),
  }))
}
