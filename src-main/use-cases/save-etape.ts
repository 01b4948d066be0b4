import type { Transaction } from 'kysely'
import type { EtapeSaisie } from '../contract/parcours'
import {
  findEtapeById,
  insertEtape,
  isEtapeUsed,
  deleteEtape as removeEtape,
  updateEtape as writeEtape,
} from '../database/repositories/etape.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { verifyEtape } from '../domain/parcours/verification-etape'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

/** Adds an étape to a parcours. */
export async function createEtape(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, etape }: { readonly participation: string; readonly etape: EtapeSaisie },
): Promise<{ id: string }> {
  await loadEditableParticipation(trx, context, participation)
  assertSansAnomalie(verifyEtape(etape, context.clock.today()))
  const id = context.ids.next('S')
  await insertEtape(trx, { ...etape, id, participation })
  await journalParticipation(trx, context, 'createEtape', participation, { etape: id })
  return { id }
}

/** Corrects an étape, or gives its end and result. */
export async function updateEtape(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, etape }: { readonly id: string; readonly etape: EtapeSaisie },
): Promise<void> {
  const before = await loadEtape(trx, context, id)
  assertSansAnomalie(verifyEtape(etape, context.clock.today()))
  const champs = changedFields(before, etape)
  if (champs.length === 0) return
  await writeEtape(trx, id, etape)
  await journalParticipation(trx, context, 'updateEtape', before.participation, { etape: id, champs })
}

/** Takes back an étape added by mistake; one that an exit or a request rests on stays. */
export async function deleteEtape(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<void> {
  const before = await loadEtape(trx, context, id)
  if (await isEtapeUsed(trx, id)) {
    throw new DomainError('regle', 'Une sortie ou une demande s’appuie sur cette étape : elle reste au dossier. Corrigez-la plutôt.')
  }
  await removeEtape(trx, id)
  await journalParticipation(trx, context, 'deleteEtape', before.participation, {
    etape: id,
    famille: before.famille,
    date_debut: before.date_debut,
  })
}

async function loadEtape(trx: Transaction<Database>, context: ActeurContext, id: string) {
  const etape = await findEtapeById(trx, id)
  if (!etape) throw new DomainError('introuvable', 'Cette étape n’existe plus.')
  await loadEditableParticipation(trx, context, etape.participation)
  return etape
}
