import type { Transaction } from 'kysely'
import type { PremierAccueilSaisie } from '../contract/participant'
import { updateParticipation } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { assertSansAnomalie } from '../domain/commun/verification'
import { verifyParticipation } from '../domain/participant/verification-participation'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

/** The first reception, counted even when nothing follows, and what it led to. */
export async function savePremierAccueil(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, ...accueil }: PremierAccueilSaisie,
): Promise<void> {
  const before = await loadEditableParticipation(trx, context, id)
  assertSansAnomalie(verifyParticipation({ ...before, ...accueil }, context.clock.today()))
  const champs = changedFields(before, accueil)
  if (champs.length === 0) return
  await updateParticipation(trx, id, accueil)
  await journalParticipation(trx, context, 'savePremierAccueil', id, { champs })
}
