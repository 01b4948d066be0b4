import { listOperationsDetail } from '../../database/queries/operation-detail.query'
import { createOperation, saveObjectif, saveRegles } from '../../use-cases/manage-operation'
import { type HandlersOf, toUseCaseContext } from '../context'

export const operationHandlers: HandlersOf<'operation'> = {
  'operation.list': ({ db }) => listOperationsDetail(db),
  'operation.create': async (context, input) => {
    await createOperation(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.saveRegles': async (context, input) => {
    await saveRegles(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.saveObjectif': async (context, input) => {
    await saveObjectif(context.trx, toUseCaseContext(context), input)
    return null
  },
}
