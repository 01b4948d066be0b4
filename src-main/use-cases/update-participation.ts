import type { Transaction } from 'kysely'
import type { PrescriptionSaisie } from '../contract/eligibilite'
import type { ParticipationSaisie } from '../contract/participant'
import { listAffectationsOf } from '../database/repositories/affectation.repository'
import { updateParticipation as writeParticipation } from '../database/repositories/participation.repository'
import { deleteConstatsHors, findPrescriptionOf, savePrescription } from '../database/repositories/prescription.repository'
import type { Database } from '../database/schema/database'
import { type Anomalies, assertConfirme, assertSansAnomalie } from '../domain/commun/verification'
import type { Participation } from '../domain/participant/participation'
import { avertirPrescription, compactPrescription, PRESCRIPTION_VIDE, verifyPrescription } from '../domain/participant/prescription'
import { avertirParticipation, verifyParticipation } from '../domain/participant/verification-participation'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'
import { recordAffectation } from './record-affectation'

export interface UpdateParticipationInput {
  readonly id: string
  readonly participation: ParticipationSaisie
  readonly prescription?: PrescriptionSaisie
  readonly confirme?: boolean
}

/** Corrects the request, its fiche and the situation at entry of a participation. */
export async function updateParticipation(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, participation: saisie, prescription: fiche, confirme = false }: UpdateParticipationInput,
): Promise<void> {
  const before = await loadEditableParticipation(trx, context, id)
  const today = context.clock.today()
  const changes = { ...saisie, criteres: saisie.criteres.join('|') || null }
  const ficheAvant = (await findPrescriptionOf(trx, id)) ?? { ...PRESCRIPTION_VIDE, participation: id }
  const ficheApres = fiche && compactPrescription(fiche)
  assertSansAnomalie({
    ...verifyParticipation({ ...before, ...changes }, today),
    ...verifyApresEntree(before, saisie),
    ...(ficheApres ? verifyPrescription(ficheApres, today) : {}),
  })
  const champs = changedFields(before, changes)
  const champsFiche = ficheApres ? changedFields(ficheAvant, ficheApres) : []
  const avertissements = {
    ...avertirParticipation({ ...before, ...changes }),
    ...(ficheApres ? avertirPrescription(ficheApres, before.date_entree) : {}),
  }
  assertConfirme(onlyChanged(avertissements, [...champs, ...champsFiche]), confirme)
  if (champs.length + champsFiche.length === 0) return
  if (champs.length > 0) {
    await writeParticipation(trx, id, changes)
    await deleteConstatsHors(trx, id, saisie.criteres)
    if (champs.includes('referent') && (await listAffectationsOf(trx, id)).length > 0) {
      await recordAffectation(trx, before, { date_debut: today, referent: saisie.referent, motif: null })
    }
  }
  if (ficheApres && champsFiche.length > 0) await savePrescription(trx, id, ficheApres)
  await journalParticipation(trx, context, 'updateParticipation', id, { champs: [...champs, ...champsFiche] })
}

// What was confirmed once, or taken over from another tool, is not asked again when something else is corrected.
function onlyChanged(avertissements: Anomalies, champs: readonly string[]): Anomalies {
  return Object.fromEntries(Object.entries(avertissements).filter(([champ]) => champs.includes(champ)))
}

// Once entered, the commission has decided of the operation and of the référent: only it changes them.
function verifyApresEntree(before: Participation, saisie: ParticipationSaisie): Anomalies {
  const anomalies: Anomalies = {}
  if (before.date_entree === null) return anomalies
  if (saisie.operation !== before.operation) anomalies.operation = 'Après l’entrée, une autre opération demande une nouvelle prescription.'
  if (saisie.referent !== before.referent) anomalies.referent = 'Après l’entrée, le changement de référent se demande à la commission.'
  return anomalies
}
