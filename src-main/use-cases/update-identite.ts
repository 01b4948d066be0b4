import type { Transaction } from 'kysely'
import type { IdentiteSaisie } from '../contract/participant'
import { appendJournal } from '../database/repositories/journal.repository'
import { findParticipantById, updateParticipant } from '../database/repositories/participant.repository'
import { listParticipationsOf } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { canEditDossier } from '../domain/acces/dossier'
import { DomainError } from '../domain/commun/erreur'
import { cleRecherche } from '../domain/participant/cle-recherche'
import { type ActeurContext, changedFields } from './acteur'
import { type CodesPostaux, checkIdentite } from './create-participant'

/** Corrects an identity; whoever follows one of the parcours of the person may do it. */
export async function updateIdentite(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, identite: saisie }: { readonly id: string; readonly identite: IdentiteSaisie },
  codesPostaux: CodesPostaux,
): Promise<void> {
  const before = await findParticipantById(trx, id)
  if (!before) throw new DomainError('introuvable', 'Cette personne n’est plus dans les dossiers.')
  const participations = await listParticipationsOf(trx, id)
  if (!participations.some((participation) => canEditDossier(context.user, participation))) {
    throw new DomainError('droit', 'Ce dossier est suivi par un autre référent : lui seul et la coordination peuvent le modifier.')
  }
  const identite = checkIdentite(saisie, context, codesPostaux)
  const champs = changedFields(before, identite)
  if (champs.length === 0) return
  await updateParticipant(trx, id, { ...identite, cle_recherche: cleRecherche({ id, ...identite }) })
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'updateIdentite',
    objet: 'participant',
    objet_id: id,
    detail: { champs },
  })
}
