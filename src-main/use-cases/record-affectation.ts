import type { Transaction } from 'kysely'
import { listAffectationsOf, removeAffectation, saveAffectation } from '../database/repositories/affectation.repository'
import { updateParticipation } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { type Affectation, planChangement } from '../domain/parcours/affectation'
import type { Participation } from '../domain/participant/participation'

/**
 * Gives a participation another référent from a day on, and keeps the former one in its history.
 * False when a change of the same day was replaced: it cannot be taken back.
 */
export async function recordAffectation(
  trx: Transaction<Database>,
  participation: Participation,
  nouvelle: Omit<Affectation, 'participation'>,
): Promise<boolean> {
  const connues = await listAffectationsOf(trx, participation.id)
  // A session closed after another change was written comes after it all the same: the last decision holds.
  const derniere = connues.at(-1)
  if (derniere && derniere.date_debut > nouvelle.date_debut)
    return recordAffectation(trx, participation, { ...nouvelle, date_debut: derniere.date_debut })
  const { initiale } = planChangement(connues, { ...participation, date_sortie: null }, nouvelle)
  for (const ligne of initiale ? [initiale, nouvelle] : [nouvelle]) {
    await saveAffectation(trx, { participation: participation.id, ...ligne })
  }
  await updateParticipation(trx, participation.id, { referent: nouvelle.referent })
  return !connues.some((ligne) => ligne.date_debut === nouvelle.date_debut)
}

/** Gives a participation back its former référent: the last row of its history goes, or takes the former name when it stood in for it. */
export async function takeBackAffectation(trx: Transaction<Database>, participation: string, avant: string | null): Promise<void> {
  const [precedente, derniere] = (await listAffectationsOf(trx, participation)).slice(-2)
  if (derniere && precedente?.referent === avant) await removeAffectation(trx, participation, derniere.date_debut)
  else if (derniere) await saveAffectation(trx, { ...derniere, referent: avant, motif: null })
  await updateParticipation(trx, participation, { referent: avant })
}
