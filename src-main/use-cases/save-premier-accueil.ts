import type { Transaction } from 'kysely'
import type { PremierAccueilSaisie } from '../contract/participant'
import { updateParticipation } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { assertConfirme, assertSansAnomalie } from '../domain/commun/verification'
import { avertirParticipation, verifyParticipation } from '../domain/participant/verification-participation'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'
import { createDemande } from './create-demande'

/** The first reception, counted even when nothing follows, what it led to, and the request to enter when it goes with it. */
export async function savePremierAccueil(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, confirme = false, demande, ...accueil }: PremierAccueilSaisie,
): Promise<void> {
  const before = await loadEditableParticipation(trx, context, id)
  assertSansAnomalie(verifyParticipation({ ...before, ...accueil }, context.clock.today()))
  const champs = changedFields(before, accueil)
  const { date_premier_accueil } = avertirParticipation({ ...before, ...accueil })
  const change = champs.includes('date_premier_accueil')
  assertConfirme(change && date_premier_accueil !== undefined ? { date_premier_accueil } : {}, confirme)
  if (champs.length > 0) {
    await updateParticipation(trx, id, accueil)
    await journalParticipation(trx, context, 'savePremierAccueil', id, { champs })
  }
  if (demande) {
    const entree = { nature: 'entree', ...demande, date_fin: null, motif_sortie: null, etape: null, confirme } as const
    await createDemande(trx, context, { participation: id, demande: entree })
  }
}
