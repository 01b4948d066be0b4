import { listOperationsDetail } from '../../database/queries/operation-detail.query'
import { findOperationFiche } from '../../database/queries/operation-fiche.query'
import { DomainError } from '../../domain/commun/erreur'
import { loadEpci } from '../../referentiels/epci'
import { copyObjectifs, createOperation, saveObjectif, saveOperation } from '../../use-cases/manage-operation'
import { type HandlersOf, toUseCaseContext } from '../context'
import { operationPhaseHandlers } from './operation-phase'
import { operationReglesHandlers } from './operation-regles'
import { operationSessionHandlers } from './operation-session'

export const operationHandlers: HandlersOf<'operation'> = {
  'operation.list': ({ db }) => listOperationsDetail(db),
  'operation.get': async ({ db }, { operation }) => {
    const table = await loadEpci()
    const fiche = await findOperationFiche(db, operation, (code) => table.find(code))
    if (!fiche) throw new DomainError('introuvable', 'Cette opération n’existe plus.')
    return fiche
  },
  'operation.create': async (context, input) => {
    await createOperation(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.update': async (context, input) => {
    const table = await loadEpci()
    await saveOperation(context.trx, toUseCaseContext(context), input, (code) => table.find(code) !== null)
    return null
  },
  'operation.saveObjectif': async (context, input) => {
    await saveObjectif(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.copyObjectifs': (context, input) => copyObjectifs(context.trx, toUseCaseContext(context), input),
  ...operationPhaseHandlers,
  ...operationSessionHandlers,
  ...operationReglesHandlers,
}
