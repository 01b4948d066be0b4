import type { Transaction } from 'kysely'
import type { ConstatSaisie, PrescriptionSaisie } from '../contract/eligibilite'
import type { ParticipationSaisie } from '../contract/participant'
import { findParticipantById } from '../database/repositories/participant.repository'
import { insertParticipation, listParticipationsOf } from '../database/repositories/participation.repository'
import { replaceConstats, savePrescription } from '../database/repositories/prescription.repository'
import { findSortieOf } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertConfirme, assertSansAnomalie } from '../domain/commun/verification'
import { verifyConstats } from '../domain/participant/eligibilite-constat'
import type { Participation } from '../domain/participant/participation'
import { compactPrescription, verifyPrescription } from '../domain/participant/prescription'
import { avertirParticipation, verifyNouvelleParticipation, verifyParticipation } from '../domain/participant/verification-participation'
import { type ActeurContext, journalParticipation } from './acteur'

/** What may come with a request: the fiche, the criteria seen, and the answer to a warning. */
export interface Arrivee {
  readonly prescription?: PrescriptionSaisie
  readonly constats?: readonly ConstatSaisie[]
  readonly confirme?: boolean
}

export interface CreateParticipationInput extends Arrivee {
  readonly participant: string
  readonly participation: ParticipationSaisie
}

/** A request to enter an operation, for somebody who has no open one in it. */
export async function createParticipation(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participant, participation: saisie, prescription, constats = [], confirme = false }: CreateParticipationInput,
): Promise<{ participation: string }> {
  const personne = await findParticipantById(trx, participant)
  if (!personne) throw new DomainError('introuvable', 'Cette personne n’est plus dans les dossiers.')
  const autres = []
  for (const autre of await listParticipationsOf(trx, participant)) {
    autres.push({ ...autre, date_sortie: (await findSortieOf(trx, autre.id))?.date_sortie ?? null })
  }
  const today = context.clock.today()
  const criteres = [...new Set([...saisie.criteres, ...constats.map(({ critere }) => critere)])]
  const participation: Participation = {
    ...saisie,
    id: context.ids.next('T'),
    participant,
    criteres: criteres.join('|') || null,
    date_premier_accueil: null,
    issue_accueil: null,
    motif_non_entree: null,
    date_entree: null,
  }
  assertSansAnomalie({
    ...verifyParticipation(participation, today),
    ...verifyNouvelleParticipation(saisie.operation, autres, today),
    ...(prescription ? verifyPrescription(prescription, today) : {}),
    ...verifyConstats(constats, { date_naissance: personne.date_naissance, date_entree: null }, today),
  })
  assertConfirme(avertirParticipation(participation), confirme)
  await insertParticipation(trx, participation)
  if (prescription) await savePrescription(trx, participation.id, compactPrescription(prescription))
  await replaceConstats(trx, participation.id, constats)
  await journalParticipation(trx, context, 'createParticipation', participation.id, { operation: saisie.operation })
  return { participation: participation.id }
}
