import type { Transaction } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import { findParticipationById } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { type Acteur, assertCanEditDossier } from '../domain/acces/dossier'
import { DomainError } from '../domain/commun/erreur'
import type { Participation } from '../domain/participant/participation'
import type { UseCaseContext } from './ports'

/** Who acts on a file, with the roles that decide of it. */
export interface ActeurContext extends UseCaseContext {
  readonly user: UseCaseContext['user'] & Acteur
}

/** The participation to change; refused when it does not exist or is followed by somebody else. */
export async function loadEditableParticipation(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<Participation> {
  const participation = await findParticipationById(trx, id)
  if (!participation) throw new DomainError('introuvable', 'Ce parcours n’existe plus : revenez à la liste des participants.')
  assertCanEditDossier(context.user, participation)
  return participation
}

/** The journal row of an action on a participation; `detail` names what changed, never a note nor a health fact. */
export function journalParticipation(
  trx: Transaction<Database>,
  context: ActeurContext,
  action: string,
  participation: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action,
    objet: 'participation',
    objet_id: participation,
    detail,
  })
}

/** Names of the fields whose value changes. */
export function changedFields<T extends object>(before: T, after: Partial<T>): string[] {
  return Object.entries(after)
    .filter(([field, value]) => before[field as keyof T] !== value)
    .map(([field]) => field)
}
