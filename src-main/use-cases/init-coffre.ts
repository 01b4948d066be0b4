import type { Transaction } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import { saveParametre } from '../database/repositories/parametre.repository'
import { saveUtilisateur } from '../database/repositories/utilisateur.repository'
import type { Database } from '../database/schema/database'
import type { Role } from '../domain/acces/role'
import { DEFAULT_STRUCTURE } from '../domain/parametre/settings'
import type { Clock } from './ports'

export interface CoffreInit {
  clock: Clock
  structure: string
  utilisateur: { id: string; nom: string }
  roles: Role[]
}

/** First rows of a new vault: its structure and its first account. */
export async function initCoffre(trx: Transaction<Database>, { clock, structure, utilisateur, roles }: CoffreInit): Promise<void> {
  await saveParametre(trx, 'structure', { ...DEFAULT_STRUCTURE, nom: structure })
  await saveUtilisateur(trx, { ...utilisateur, referent: null, actif: 1, roles })
  await appendJournal(trx, { horodatage: clock.now(), utilisateur: utilisateur.id, action: 'initCoffre', objet: 'coffre' })
}
