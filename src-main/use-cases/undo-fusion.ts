import type { Transaction } from 'kysely'
import {
  deleteEcarte,
  findFusionById,
  giveRowsBack,
  insertEcarte,
  loadEtatFusion,
  markUndone,
} from '../database/repositories/fusion.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import { findParticipantById, insertParticipant, updateParticipant } from '../database/repositories/participant.repository'
import { listParticipationsOf } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { refusFusion } from '../domain/participant/fusion'
import { type PaireEcartee, refusAnnulation, restoreGarde } from '../domain/participant/fusion-contenu'
import type { ActeurContext } from './acteur'

/** Parts two files again, as they were; refused when something since makes it impossible. */
export async function undoFusion(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<{ absorbe: string }> {
  const fusion = await findFusionById(trx, id)
  if (!fusion) throw new DomainError('introuvable', 'Cette fusion n’existe plus.')
  if (fusion.annulee_le !== null) throw new DomainError('conflit', 'Cette fusion est déjà annulée.')
  const { contenu } = fusion
  const etat = await loadEtatFusion(trx, fusion)
  const refus = refusAnnulation(contenu, etat)
  if (refus !== null || etat.garde === null) throw new DomainError('regle', `La fusion ne peut plus être annulée. ${refus ?? ''}`.trim())
  const interdit = refusFusion(context.user, await listParticipationsOf(trx, fusion.garde))
  if (interdit !== null) throw new DomainError('droit', interdit)

  await insertParticipant(trx, contenu.absorbe)
  await giveRowsBack(trx, contenu.deplaces, fusion.absorbe)
  for (const paire of contenu.ecartes.ajoutes) await deleteEcarte(trx, paire)
  for (const paire of contenu.ecartes.retires) if (await bothExist(trx, paire)) await insertEcarte(trx, paire)
  await updateParticipant(trx, fusion.garde, restoreGarde(contenu, etat.garde))

  const horodatage = context.clock.now()
  await markUndone(trx, id, horodatage)
  for (const [objet_id, autre] of [
    [fusion.garde, fusion.absorbe],
    [fusion.absorbe, fusion.garde],
  ]) {
    await appendJournal(trx, {
      horodatage,
      utilisateur: context.user.id,
      action: 'undoFusion',
      objet: 'participant',
      objet_id,
      detail: { autre },
    })
  }
  return { absorbe: fusion.absorbe }
}

// The other person of a pair may have been merged into a third one meanwhile.
async function bothExist(trx: Transaction<Database>, { premier, second }: PaireEcartee): Promise<boolean> {
  return (await findParticipantById(trx, premier)) !== undefined && (await findParticipantById(trx, second)) !== undefined
}
