import type { Transaction } from 'kysely'
import type { ParticipationSaisie } from '../contract/participant'
import { updateParticipation as writeParticipation } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { type Anomalies, assertSansAnomalie } from '../domain/commun/verification'
import type { Participation } from '../domain/participant/participation'
import { verifyParticipation } from '../domain/participant/verification-participation'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

/** Corrects the request and the situation at entry of a participation. */
export async function updateParticipation(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, participation: saisie }: { readonly id: string; readonly participation: ParticipationSaisie },
): Promise<void> {
  const before = await loadEditableParticipation(trx, context, id)
  const changes = { ...saisie, criteres: saisie.criteres.join('|') || null }
  assertSansAnomalie({ ...verifyParticipation({ ...before, ...changes }, context.clock.today()), ...verifyApresEntree(before, saisie) })
  const champs = changedFields(before, changes)
  if (champs.length === 0) return
  await writeParticipation(trx, id, changes)
  await journalParticipation(trx, context, 'updateParticipation', id, { champs })
}

// Once entered, the commission has decided of the operation and of the référent: only it changes them.
function verifyApresEntree(before: Participation, saisie: ParticipationSaisie): Anomalies {
  const anomalies: Anomalies = {}
  if (before.date_entree === null) return anomalies
  if (saisie.operation !== before.operation) anomalies.operation = 'Après l’entrée, une autre opération demande une nouvelle prescription.'
  if (saisie.referent !== before.referent) anomalies.referent = 'Après l’entrée, le changement de référent se demande à la commission.'
  return anomalies
}
