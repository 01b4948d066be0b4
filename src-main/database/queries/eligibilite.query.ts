import type { Kysely } from 'kysely'
import type { FaitsEligibilite } from '../../domain/participant/eligibilite'
import type { Participant } from '../../domain/participant/participant'
import type { Participation } from '../../domain/participant/participation'
import type { Prescription } from '../../domain/participant/prescription'
import { findParticipantById } from '../repositories/participant.repository'
import { findParticipationById } from '../repositories/participation.repository'
import { findPrescriptionOf, listConstatsOf } from '../repositories/prescription.repository'
import type { Database } from '../schema/database'
import { loadCriteres } from './eligibilite-reglages.query'

/** What the database knows for the eligibility of one participation; the official lists complete it. */
export interface LignesEligibilite {
  readonly participant: Participant
  readonly participation: Participation
  readonly prescription: Prescription | null
  readonly faits: Omit<FaitsEligibilite, 'residence' | 'territoire'>
}

/** Reads the participation, its criteria and their proofs; undefined when there is none under this id. */
export async function findLignesEligibilite(db: Kysely<Database>, id: string): Promise<LignesEligibilite | undefined> {
  const participation = await findParticipationById(db, id)
  const participant = participation && (await findParticipantById(db, participation.participant))
  if (!participation || !participant) return undefined
  return {
    participant,
    participation,
    prescription: (await findPrescriptionOf(db, id)) ?? null,
    faits: {
      participant,
      participation,
      criteres: await loadCriteres(db),
      constats: await listConstatsOf(db, id),
      pieces: await listCriteresProuves(db, participation),
    },
  }
}

// A document of the person proves for every parcours; one of a parcours, for it alone.
async function listCriteresProuves(db: Kysely<Database>, { id, participant }: Participation): Promise<string[]> {
  const rows = await db
    .selectFrom('piece_preuve')
    .innerJoin('piece', 'piece.id', 'piece_preuve.piece')
    .select('piece_preuve.objet_id')
    .distinct()
    .where('piece.participant', '=', participant)
    .where('piece_preuve.objet', '=', 'critere')
    .where((eb) => eb.or([eb('piece.participation', 'is', null), eb('piece.participation', '=', id)]))
    .execute()
  return rows.map(({ objet_id }) => objet_id)
}
