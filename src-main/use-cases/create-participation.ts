import type { Transaction } from 'kysely'
import type { ParticipationSaisie } from '../contract/participant'
import { findParticipantById } from '../database/repositories/participant.repository'
import { insertParticipation, listParticipationsOf } from '../database/repositories/participation.repository'
import { findSortieOf } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import type { Participation } from '../domain/participant/participation'
import { verifyNouvelleParticipation, verifyParticipation } from '../domain/participant/verification-participation'
import { type ActeurContext, journalParticipation } from './acteur'

export interface CreateParticipationInput {
  readonly participant: string
  readonly participation: ParticipationSaisie
}

/** A request to enter an operation, for somebody who has no open one in it. */
export async function createParticipation(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participant, participation: saisie }: CreateParticipationInput,
): Promise<{ participation: string }> {
  if (!(await findParticipantById(trx, participant))) throw new DomainError('introuvable', 'Cette personne n’est plus dans les dossiers.')
  const autres = []
  for (const autre of await listParticipationsOf(trx, participant)) {
    autres.push({ ...autre, date_sortie: (await findSortieOf(trx, autre.id))?.date_sortie ?? null })
  }
  const today = context.clock.today()
  const participation: Participation = {
    ...saisie,
    id: context.ids.next('T'),
    participant,
    criteres: saisie.criteres.join('|') || null,
    date_premier_accueil: null,
    issue_accueil: null,
    motif_non_entree: null,
    date_entree: null,
  }
  assertSansAnomalie({ ...verifyParticipation(participation, today), ...verifyNouvelleParticipation(saisie.operation, autres, today) })
  await insertParticipation(trx, participation)
  await journalParticipation(trx, context, 'createParticipation', participation.id, { operation: saisie.operation })
  return { participation: participation.id }
}
