import type { Transaction } from 'kysely'
import { loadCommission, loadPassage, updatePassage } from '../database/repositories/commission.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import type { Passage } from '../domain/commission/commission'
import { DomainError } from '../domain/commun/erreur'
import type { UseCaseContext } from './ports'

export type DecisionSaisie = Pick<Passage, 'decision' | 'motif' | 'date_effet' | 'derogation_nature' | 'derogation_motif' | 'suite'> & {
  passage: string
}

/** Writes a decision at once, so that nothing is lost if the PC stops in the middle of a session; it can change until the closing. */
export async function decidePassage(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { passage: id, ...decision }: DecisionSaisie,
): Promise<void> {
  const passage = await loadPassage(trx, id)
  const { etat } = await loadCommission(trx, passage.commission)
  if (etat !== 'en_seance') throw new DomainError('regle', 'Une décision se prend en séance : ouvrez d’abord la séance.')
  await updatePassage(trx, id, decision)
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'decidePassage',
    objet: 'participation',
    objet_id: passage.participation,
    detail: { commission: passage.commission, decision: decision.decision },
  })
}
