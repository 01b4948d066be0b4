import type { Transaction } from 'kysely'
import { findDemandeById, listSessionsOfDemande } from '../database/repositories/demande.repository'
import { findParticipationById } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { TYPES_SANS_DEMANDE } from '../domain/commission/ajout'
import type { TypePassage } from '../domain/commission/commission'
import { formatDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'

/** A dossier to put on an agenda. */
export interface DossierInscrit {
  readonly participation: string
  readonly demande: string | null
  readonly type: TypePassage
}

/** Refuses a dossier that no longer exists, or whose request is decided, is another one's, or is already put to another session. */
export async function assertInscriptible(trx: Transaction<Database>, commission: string, dossier: DossierInscrit): Promise<void> {
  const { participation, demande: id, type } = dossier
  if (!(await findParticipationById(trx, participation))) throw new DomainError('introuvable', 'Ce dossier n’existe plus.')
  if (id === null) {
    if (TYPES_SANS_DEMANDE.includes(type)) return
    throw new DomainError('regle', 'Ce passage demande un motif : demandez-le depuis le dossier, il sera proposé ici.')
  }
  const demande = await findDemandeById(trx, id)
  if (!demande || demande.participation !== participation || demande.type !== type || demande.statut !== 'ouverte') {
    throw new DomainError('conflit', 'Cette demande n’attend plus de décision\u00a0: l’ordre du jour est relu, recommencez.')
  }
  const autre = (await listSessionsOfDemande(trx, id)).find((session) => session.commission !== commission)
  if (autre) throw new DomainError('conflit', `Cette demande passe déjà à la séance du ${formatDate(autre.date)}.`)
}
