import type { Transaction } from 'kysely'
import { listUtilisateurs } from '../database/queries/utilisateur.query'
import { appendJournal } from '../database/repositories/journal.repository'
import { saveUtilisateur, type UtilisateurWithRoles } from '../database/repositories/utilisateur.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { UseCaseContext } from './ports'

/** Adds or changes an account; the vault never loses its last active administrator. */
export async function saveUtilisateurAccount(
  trx: Transaction<Database>,
  context: UseCaseContext,
  account: UtilisateurWithRoles,
): Promise<void> {
  const others = (await listUtilisateurs(trx)).filter((other) => other.id !== account.id)
  if (others.some((other) => other.nom.toLowerCase() === account.nom.toLowerCase())) {
    throw new DomainError('conflit', 'Un autre compte porte déjà ce nom.', { nom: 'Nom déjà utilisé.' })
  }
  const administrators = [...others, account].filter((other) => other.actif === 1 && other.roles.includes('administrateur'))
  if (administrators.length === 0) {
    throw new DomainError(
      'regle',
      'Le coffre doit garder au moins un compte actif d’administration : donnez d’abord ce rôle à quelqu’un d’autre.',
    )
  }
  await saveUtilisateur(trx, account)
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'saveUtilisateur',
    objet: 'utilisateur',
    objet_id: account.id,
    detail: { roles: account.roles, actif: account.actif, referent: account.referent },
  })
}
