import type { Transaction } from 'kysely'
import { findPrescriptionOf, savePrescription } from '../database/repositories/prescription.repository'
import type { Database } from '../database/schema/database'
import type { IsoDate } from '../domain/commun/date'
import { assertSansAnomalie } from '../domain/commun/verification'
import { type ConclusionDiagnostic, PRESCRIPTION_VIDE, verifyDiagnostic } from '../domain/participant/prescription'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

/** Puts prescriptions in a list received from France Travail, or takes them out of theirs. */
export async function setCohorte(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participations, cohorte }: { readonly participations: readonly string[]; readonly cohorte: string | null },
): Promise<void> {
  for (const id of participations) {
    await loadEditableParticipation(trx, context, id)
    const before = (await findPrescriptionOf(trx, id))?.cohorte ?? null
    if (before === cohorte) continue
    await savePrescription(trx, id, { cohorte })
    await journalParticipation(trx, context, 'setCohorte', id, { champs: ['cohorte'] })
  }
}

export interface DiagnosticInput {
  readonly participation: string
  readonly date_diagnostic_partage: IsoDate | null
  readonly conclusion_diagnostic: ConclusionDiagnostic | null
}

/** The diagnostic partagé of somebody, and what it concludes. */
export async function saveDiagnostic(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, ...diagnostic }: DiagnosticInput,
): Promise<void> {
  const { date_prescription } = await loadEditableParticipation(trx, context, id)
  assertSansAnomalie(verifyDiagnostic(diagnostic, date_prescription, context.clock.today()))
  const before = (await findPrescriptionOf(trx, id)) ?? { ...PRESCRIPTION_VIDE, participation: id }
  const champs = changedFields(before, diagnostic)
  if (champs.length === 0) return
  await savePrescription(trx, id, diagnostic)
  await journalParticipation(trx, context, 'saveDiagnostic', id, { champs })
}
