import { listEvaluations } from '../../database/queries/evaluation.query'
import { deleteEvaluation, saveEvaluation } from '../../use-cases/save-evaluation'
import type { HandlersOf } from '../context'
import { acteurOf } from './parcours-acteur'

export const evaluationHandlers: HandlersOf<'evaluation'> = {
  'evaluation.list': ({ db, user }, { participation }) => listEvaluations(db, user, participation),
  'evaluation.save': (context, input) => saveEvaluation(context.trx, acteurOf(context), input),
  'evaluation.delete': async (context, { id }) => {
    await deleteEvaluation(context.trx, acteurOf(context), id)
    return null
  },
}
