import type { Transaction } from 'kysely'
import { deleteCorrespondance as deleteRow } from '../database/repositories/correspondance.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { UseCaseContext } from './ports'

/** Removes a saved mapping of the free import. */
export async function deleteCorrespondance(trx: Transaction<Database>, context: UseCaseContext, id: string): Promise<void> {
  if (!(await deleteRow(trx, id))) throw new DomainError('introuvable', 'Cette correspondance n’existe plus.')
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'deleteCorrespondance',
    objet: 'correspondance',
    objet_id: id,
  })
}
