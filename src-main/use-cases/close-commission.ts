import type { Transaction } from 'kysely'
import { listMembresSeance } from '../database/queries/commission-membre.query'
import { loadQuorum } from '../database/queries/settings.query'
import {
  listPassagesOf,
  loadCommission,
  updateCommission,
  updateEvenement,
  updatePassage,
} from '../database/repositories/commission.repository'
import { findDemandeById, insertDemande, updateDemande } from '../database/repositories/demande.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import { findParticipationById } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import type { Demande, Passage } from '../domain/commission/commission'
import { isAvecPartenaires } from '../domain/commission/compteurs'
import { effetOf } from '../domain/commission/effets'
import { quorumOf } from '../domain/commission/quorum'
import { assertCanPass } from '../domain/commission/transitions'
import { DomainError } from '../domain/commun/erreur'
import type { Classement } from '../domain/sortie/classement'
import { applyEffet } from './apply-effet'
import type { UseCaseContext } from './ports'
import { classSortiePrevue } from './preview-sortie'

/** Closes a session: every decision reaches its file in the caller's transaction, or none does. The number of files changed. */
export async function closeCommission(trx: Transaction<Database>, context: UseCaseContext, id: string): Promise<number> {
  const commission = await loadCommission(trx, id)
  assertCanPass(commission.etat, 'cloturee')
  const passages = await listPassagesOf(trx, id)
  const undecided = passages.filter(({ decision }) => decision === null).length
  if (undecided > 0) {
    throw new DomainError(
      'regle',
      undecided === 1 ? 'Un dossier est encore sans décision.' : `${undecided} dossiers sont encore sans décision.`,
    )
  }
  const membres = await listMembresSeance(trx, id)
  const quorum = quorumOf(await loadQuorum(trx), membres)
  if (quorum?.empeche) throw new DomainError('regle', `${quorum.phrase} La séance ne peut pas délibérer.`)
  let applied = 0
  for (const passage of passages) if (await applyDecision(trx, context, passage, commission.date)) applied += 1

  await updateCommission(trx, id, { etat: 'cloturee' })
  await updateEvenement(trx, id, { etat: 'tenu', partenaires: isAvecPartenaires(membres) ? 1 : 0 })
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'closeCommission',
    objet: 'commission',
    objet_id: id,
    detail: { passages: passages.length, appliques: applied },
  })
  return applied
}

async function applyDecision(trx: Transaction<Database>, context: UseCaseContext, passage: Passage, seance: string): Promise<boolean> {
  const demande = passage.demande === null ? null : ((await findDemandeById(trx, passage.demande)) ?? null)
  const effet = effetOf({ passage, demande, classement: await classementOf(trx, passage, demande, seance), seance })
  if (effet) await applyEffet(trx, context, passage, effet)
  // A postponed request stays open: it comes back by itself at the next session.
  if (demande && passage.decision !== 'ajourne') await updateDemande(trx, demande.id, { statut: 'decidee' })
  if (demande === null && passage.decision === 'ajourne') await keepAsked(trx, context, passage, seance)
  return effet !== null
}

// Put on the agenda by hand, it has no request to come back with: the session asks for it.
async function keepAsked(trx: Transaction<Database>, { ids, user }: UseCaseContext, { id, participation, type }: Passage, seance: string) {
  const demande = ids.next('D')
  const vide = { date_effet: null, date_fin: null, motif_sortie: null, etape: null, referent: null, justification: null }
  await insertDemande(trx, { id: demande, participation, type, date_demande: seance, ...vide, auteur: user.id, statut: 'ouverte' })
  await updatePassage(trx, id, { demande })
}

/** How the rule set classes the exit a dossier asks for, on the day it takes effect. */
export async function classementOf(
  trx: Transaction<Database>,
  passage: Passage,
  demande: Demande | null,
  seance: string,
): Promise<Classement | null> {
  if (!demande?.motif_sortie) return null
  const participation = await findParticipationById(trx, passage.participation)
  if (!participation) return null
  const date_sortie = passage.date_effet ?? demande.date_effet ?? seance
  return classSortiePrevue(trx, participation, { date_sortie, motif: demande.motif_sortie, etape: demande.etape })
}
