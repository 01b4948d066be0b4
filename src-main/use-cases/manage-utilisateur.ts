import type { Kysely } from 'kysely'
import { deleteUtilisateur, findUtilisateurById, type UtilisateurWithRoles } from '../database/repositories/utilisateur.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { UseCaseContext } from './ports'
import { saveUtilisateurAccount } from './save-utilisateur'

/** The key slots of the open vault: what an account needs besides its row. */
export interface KeySlots {
  checkPassword(motDePasse: string, context: readonly string[]): void
  writeSlot(id: string, nom: string, motDePasse: string): Promise<void>
  removeSlot(id: string): Promise<void>
}

/** Adds an account and its key slot; without its slot the account could never open the vault, so neither stays. */
export async function createUtilisateur(
  db: Kysely<Database>,
  slots: KeySlots,
  context: UseCaseContext,
  { motDePasse, ...input }: Pick<UtilisateurWithRoles, 'nom' | 'roles' | 'referent'> & { motDePasse: string },
): Promise<string> {
  slots.checkPassword(motDePasse, [input.nom])
  const id = context.ids.next('U')
  await db.transaction().execute((trx) => saveUtilisateurAccount(trx, context, { id, actif: 1, ...input }))
  try {
    await slots.writeSlot(id, input.nom, motDePasse)
  } catch (error) {
    await deleteUtilisateur(db, id)
    throw error
  }
  return id
}

/** Changes the roles or the state of an account; closing it takes its key away. Its name stays: it is sealed with its key. */
export async function updateUtilisateur(
  db: Kysely<Database>,
  slots: KeySlots,
  context: UseCaseContext,
  change: Omit<UtilisateurWithRoles, 'nom'>,
): Promise<void> {
  if (change.id === context.user.id && change.actif === 0) {
    throw new DomainError('regle', 'Vous ne pouvez pas fermer votre propre compte : demandez-le à un autre compte d’administration.')
  }
  const before = await findUtilisateurById(db, change.id)
  if (!before) throw new DomainError('introuvable', 'Ce compte n’existe plus.')
  if (before.actif === 0 && change.actif === 1) {
    throw new DomainError('regle', 'Pour rouvrir ce compte, donnez-lui un nouveau mot de passe.')
  }
  await db.transaction().execute((trx) => saveUtilisateurAccount(trx, context, { ...change, nom: before.nom }))
  if (before.actif === 1 && change.actif === 0) await slots.removeSlot(change.id)
}

/** Gives a new password to somebody who lost theirs, and reopens a closed account. */
export async function resetPassword(
  db: Kysely<Database>,
  slots: KeySlots,
  context: UseCaseContext,
  { id, motDePasse }: { id: string; motDePasse: string },
): Promise<void> {
  const account = await findUtilisateurById(db, id)
  if (!account) throw new DomainError('introuvable', 'Ce compte n’existe plus.')
  slots.checkPassword(motDePasse, [account.nom])
  await slots.writeSlot(id, account.nom, motDePasse)
  await db.transaction().execute((trx) => saveUtilisateurAccount(trx, context, { ...account, actif: 1 }))
}
