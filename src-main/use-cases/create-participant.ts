import type { Transaction } from 'kysely'
import type { IdentiteSaisie, ParticipationSaisie } from '../contract/participant'
import { appendJournal } from '../database/repositories/journal.repository'
import { insertParticipant } from '../database/repositories/participant.repository'
import type { Database } from '../database/schema/database'
import { assertSansAnomalie } from '../domain/commun/verification'
import { cleRecherche } from '../domain/participant/cle-recherche'
import { compactTelephone, verifyIdentite } from '../domain/participant/verification-identite'
import type { ActeurContext } from './acteur'
import { type Arrivee, createParticipation } from './create-participation'

/** Postal codes of a commune; null when it is not an official one. */
export type CodesPostaux = (codeInsee: string) => readonly string[] | null

export interface CreateParticipantInput extends Arrivee {
  readonly identite: IdentiteSaisie
  readonly participation: ParticipationSaisie
}

/** A new prescription: the person and their first participation. */
export async function createParticipant(
  trx: Transaction<Database>,
  context: ActeurContext,
  input: CreateParticipantInput,
  codesPostaux: CodesPostaux,
): Promise<{ participant: string; participation: string }> {
  const id = context.ids.next('P')
  const identite = checkIdentite(input.identite, context, codesPostaux)
  await insertParticipant(trx, { id, ...identite, cle_recherche: cleRecherche({ id, ...identite }) })
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'createParticipant',
    objet: 'participant',
    objet_id: id,
  })
  const { identite: _written, ...arrivee } = input
  const { participation } = await createParticipation(trx, context, { ...arrivee, participant: id })
  return { participant: id, participation }
}

/** The identity to store; refused when something in it is impossible. */
export function checkIdentite(identite: IdentiteSaisie, context: ActeurContext, codesPostaux: CodesPostaux): IdentiteSaisie {
  const codes = identite.code_insee === null ? null : codesPostaux(identite.code_insee)
  assertSansAnomalie(verifyIdentite(identite, codes, context.clock.today()))
  return { ...identite, telephone: identite.telephone === null ? null : compactTelephone(identite.telephone) }
}
