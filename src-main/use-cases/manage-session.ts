import type { Transaction } from 'kysely'
import type { SessionSaisie } from '../contract/operation-session'
import {
  deleteInscrit,
  deleteSession as deleteSessionRow,
  findSessionById,
  insertSession,
  listInscritsOf,
  saveInscrit,
  updateSession as updateSessionRow,
} from '../database/repositories/operation-session.repository'
import { findParticipationById } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { Session } from '../domain/operation/phase'
import type { IssueSession } from '../domain/operation/session'
import { assertOperation, journalOperation } from './manage-operation'
import type { UseCaseContext } from './ports'

interface Inscription {
  session: string
  participation: string
}

/** Adds a session to an operation. */
export async function createSession(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { operation, session }: { operation: string; session: SessionSaisie },
): Promise<{ id: string }> {
  await assertOperation(trx, operation)
  const id = context.ids.next('SE')
  await insertSession(trx, { id, operation, ...session })
  await journalOperation(trx, context, 'createSession', operation, { session: id })
  return { id }
}

/** Changes a session, its bilan included. */
export async function updateSession(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { id, session }: { id: string; session: SessionSaisie },
): Promise<void> {
  const avant = await loadSession(trx, id)
  await updateSessionRow(trx, { ...avant, ...session })
  const champs = (Object.keys(session) as (keyof SessionSaisie)[]).filter((champ) => session[champ] !== avant[champ])
  await journalOperation(trx, context, 'updateSession', avant.operation, { session: id, champs })
}

/** Removes a session nobody is registered in. */
export async function deleteSession(trx: Transaction<Database>, context: UseCaseContext, id: string): Promise<void> {
  const { operation } = await loadSession(trx, id)
  if ((await listInscritsOf(trx, id)).length > 0) {
    throw new DomainError('regle', 'Des personnes sont inscrites à cette session\u00a0: désinscrivez-les d’abord.')
  }
  await deleteSessionRow(trx, id)
  await journalOperation(trx, context, 'deleteSession', operation, { session: id })
}

/** Registers a participant of any operation, once. */
export async function addInscrit(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { session: id, participation }: Inscription,
): Promise<void> {
  const session = await loadSession(trx, id)
  const connue = await findParticipationById(trx, participation)
  if (!connue) throw new DomainError('introuvable', 'Ce parcours n’existe plus.')
  const inscrits = await listInscritsOf(trx, id)
  if (inscrits.some((un) => un.participation === participation)) {
    throw new DomainError('conflit', 'Cette personne est déjà inscrite à la session.')
  }
  await saveInscrit(trx, { session: id, participation, issue: null })
  await journalOperation(trx, context, 'addInscrit', session.operation, { session: id, participation })
}

/** Says how a session ended for somebody; null takes it back. */
export async function setIssue(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { issue, ...inscription }: Inscription & { issue: IssueSession | null },
): Promise<void> {
  const { operation } = await loadInscription(trx, inscription)
  await saveInscrit(trx, { ...inscription, issue })
  await journalOperation(trx, context, 'setIssue', operation, { ...inscription, issue })
}

/** Takes somebody off a session. */
export async function removeInscrit(trx: Transaction<Database>, context: UseCaseContext, inscription: Inscription): Promise<void> {
  const { operation } = await loadInscription(trx, inscription)
  await deleteInscrit(trx, inscription)
  await journalOperation(trx, context, 'removeInscrit', operation, { ...inscription })
}

async function loadSession(trx: Transaction<Database>, id: string): Promise<Session> {
  const session = await findSessionById(trx, id)
  if (!session) throw new DomainError('introuvable', 'Cette session n’existe plus.')
  return session
}

async function loadInscription(trx: Transaction<Database>, { session: id, participation }: Inscription): Promise<Session> {
  const session = await loadSession(trx, id)
  const inscrits = await listInscritsOf(trx, id)
  if (!inscrits.some((un) => un.participation === participation)) {
    throw new DomainError('introuvable', 'Cette personne n’est plus inscrite à la session.')
  }
  return session
}
