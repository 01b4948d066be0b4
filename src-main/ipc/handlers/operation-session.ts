import type { sessionsRoutes } from '../../contract/operation-session'
import { findSessionAvecInscrits, searchInscriptibles } from '../../database/queries/operation-session.query'
import { DomainError } from '../../domain/commun/erreur'
import { addInscrit, createSession, deleteSession, removeInscrit, setIssue, updateSession } from '../../use-cases/manage-session'
import { type Handler, toUseCaseContext } from '../context'

export const operationSessionHandlers: { [K in keyof typeof sessionsRoutes]: Handler<K> } = {
  'operation.session': async ({ db }, { id }) => {
    const session = await findSessionAvecInscrits(db, id)
    if (!session) throw new DomainError('introuvable', 'Cette session n’existe plus.')
    return session
  },
  'operation.createSession': (context, input) => createSession(context.trx, toUseCaseContext(context), input),
  'operation.updateSession': async (context, input) => {
    await updateSession(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.deleteSession': async (context, { id }) => {
    await deleteSession(context.trx, toUseCaseContext(context), id)
    return null
  },
  'operation.searchInscrits': ({ db }, input) => searchInscriptibles(db, input),
  'operation.addInscrit': async (context, input) => {
    await addInscrit(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.setIssue': async (context, input) => {
    await setIssue(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.removeInscrit': async (context, input) => {
    await removeInscrit(context.trx, toUseCaseContext(context), input)
    return null
  },
}
