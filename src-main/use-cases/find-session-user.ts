import type { Kysely } from 'kysely'
import { findUtilisateurById } from '../database/repositories/utilisateur.repository'
import type { Database } from '../database/schema/database'
import type { Role } from '../domain/acces/role'
import { DomainError } from '../domain/commun/erreur'

/** The account that opened the vault, with the roles it holds today. Throws `droit` when it was closed. */
export async function findSessionUser(
  db: Kysely<Database>,
  id: string,
): Promise<{ id: string; nom: string; roles: Role[]; referent: string | null }> {
  const account = await findUtilisateurById(db, id)
  if (!account || account.actif === 0) {
    throw new DomainError('droit', 'Ce compte a été fermé. Demandez à l’administration de le rouvrir.')
  }
  return { id: account.id, nom: account.nom, roles: account.roles, referent: account.referent }
}
