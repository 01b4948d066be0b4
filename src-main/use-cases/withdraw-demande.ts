import type { Transaction } from 'kysely'
import { deletePassage, findDemandeById, listSessionsOfDemande, updateDemande } from '../database/repositories/demande.repository'
import type { Database } from '../database/schema/database'
import { formatDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import { type ActeurContext, journalParticipation, loadEditableParticipation } from './acteur'

/** Takes a request back while no agenda that holds it is closed to changes. */
export async function withdrawDemande(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<void> {
  const demande = await findDemandeById(trx, id)
  if (!demande) throw new DomainError('introuvable', 'Cette demande n’existe plus.')
  await loadEditableParticipation(trx, context, demande.participation)
  if (demande.statut !== 'ouverte') throw new DomainError('regle', 'La commission a déjà répondu à cette demande : elle ne se retire plus.')
  const sessions = await listSessionsOfDemande(trx, id)
  const arretee = sessions.find((session) => session.etat !== 'preparation')
  if (arretee) {
    throw new DomainError(
      'regle',
      `L’ordre du jour du ${formatDate(arretee.date)} est arrêté avec ce dossier : demandez à la coordination de l’en retirer.`,
    )
  }
  for (const { passage } of sessions) await deletePassage(trx, passage)
  await updateDemande(trx, id, { statut: 'retiree' })
  await journalParticipation(trx, context, 'withdrawDemande', demande.participation, { demande: id, type: demande.type })
}
