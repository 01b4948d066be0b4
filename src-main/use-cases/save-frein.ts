import type { Transaction } from 'kysely'
import type { FreinSaisie } from '../contract/parcours'
import { findFreinById, insertFrein, listFreinsOf, updateFrein as writeFrein } from '../database/repositories/frein.repository'
import type { Database } from '../database/schema/database'
import type { IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { verifyFrein } from '../domain/parcours/verification-frein'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

/** Opens a frein found with the person. */
export async function createFrein(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, frein }: { readonly participation: string; readonly frein: FreinSaisie },
): Promise<{ id: string }> {
  await loadEditableParticipation(trx, context, participation)
  const autres = await listFreinsOf(trx, participation)
  assertSansAnomalie(verifyFrein({ ...frein, date_levee: null }, autres, context.clock.today()))
  const id = context.ids.next('F')
  await insertFrein(trx, { ...frein, id, participation, date_levee: null, niveau_initial: null })
  await journalParticipation(trx, context, 'createFrein', participation, { frein: id })
  return { id }
}

export interface UpdateFreinInput {
  readonly id: string
  readonly niveau: number
  readonly date_levee: IsoDate | null
  readonly commentaire: string | null
}

/** A new level or the lifting of a frein; the level found at the opening is kept for the comparison. */
export async function updateFrein(trx: Transaction<Database>, context: ActeurContext, { id, ...changes }: UpdateFreinInput): Promise<void> {
  const before = await findFreinById(trx, id)
  if (!before) throw new DomainError('introuvable', 'Ce frein n’existe plus.')
  await loadEditableParticipation(trx, context, before.participation)
  const autres = (await listFreinsOf(trx, before.participation)).filter((frein) => frein.id !== id)
  assertSansAnomalie(verifyFrein({ ...before, ...changes }, autres, context.clock.today()))
  const champs = changedFields(before, changes)
  if (champs.length === 0) return
  await writeFrein(trx, id, {
    ...changes,
    niveau_initial: before.niveau_initial ?? (changes.niveau === before.niveau ? null : before.niveau),
  })
  await journalParticipation(trx, context, 'updateFrein', before.participation, { frein: id, champs })
}
