import type { Transaction } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import { findReferentByCode, insertReferent } from '../database/repositories/referent.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { Referent } from '../domain/operation/operation'
import type { UseCaseContext } from './ports'

/** Adds a référent de parcours to the team. */
export async function createReferent(
  trx: Transaction<Database>,
  context: UseCaseContext,
  input: Pick<Referent, 'code' | 'nom' | 'prenom' | 'etp'>,
): Promise<void> {
  if (await findReferentByCode(trx, input.code)) {
    throw new DomainError('conflit', 'Ce code est déjà celui d’un autre référent.', { code: 'Code déjà utilisé.' })
  }
  await insertReferent(trx, { ...input, date_debut: context.clock.today(), date_fin: null })
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'createReferent',
    objet: 'referent',
    objet_id: input.code,
  })
}
