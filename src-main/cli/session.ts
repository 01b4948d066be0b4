import { resolve } from 'node:path'
import { readCoffrePublic } from '../coffre/lire'
import { openCoffre } from '../coffre/ouvrir'
import type { CoffreOuvert } from '../coffre/session'
import type { SessionUser } from '../contract/coffre'
import { holdsRole, type Role } from '../domain/acces/role'
import { DomainError } from '../domain/commun/erreur'
import { findSessionUser } from '../use-cases/find-session-user'
import { required } from './arguments'
import { UsageError } from './command'

/** An open vault and the account that opened it. */
export interface CliSession {
  readonly coffre: CoffreOuvert
  readonly user: SessionUser
}

/** Where and as whom a command works. */
export interface Access {
  readonly coffre?: string
  readonly utilisateur?: string
}

/** The password of the environment, taken out of it: threads and children started later do not inherit it. */
export function takePassphrase(): string {
  const passphrase = process.env.JALON_PASSPHRASE
  delete process.env.JALON_PASSPHRASE
  if (passphrase) return passphrase
  throw new UsageError('La variable d’environnement JALON_PASSPHRASE est vide : elle contient le mot de passe du coffre.')
}

/** Opens the vault for one command, which needs one of these roles, and closes it whatever happens. */
export async function withCoffre<T>(access: Access, roles: readonly Role[], work: (session: CliSession) => Promise<T>): Promise<T> {
  const dir = resolve(required(access.coffre, 'coffre'))
  const passphrase = takePassphrase()
  const { utilisateurs } = await readCoffrePublic(dir)
  const coffre = await openCoffre(dir, chooseAccount(utilisateurs, access.utilisateur).id, passphrase)
  try {
    const user = await findSessionUser(coffre.db, coffre.utilisateur?.id ?? '')
    if (!holdsRole(user.roles, roles))
      throw new DomainError('droit', `Le compte « ${user.nom} » n’a pas le rôle que cette commande demande.`)
    return await work({ coffre, user })
  } finally {
    await coffre.close()
  }
}

/** The account named, or the only one. */
export function chooseAccount<A extends { readonly nom: string }>(accounts: readonly A[], nom: string | undefined): A {
  if (nom !== undefined) {
    const found = accounts.find((account) => account.nom.toLowerCase() === nom.trim().toLowerCase())
    if (found) return found
    throw new DomainError('introuvable', `Aucun compte ne s’appelle « ${nom} » dans ce coffre.`)
  }
  const [only, other] = accounts
  if (only && !other) return only
  throw new UsageError('Ce coffre a plusieurs comptes : dites lequel avec --utilisateur NOM.')
}
