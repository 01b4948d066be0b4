import { listContrats } from '../../database/queries/contrat.query'
import { createContrat, deleteContrat, setObjectif, signContrat, updateContrat } from '../../use-cases/save-contrat'
import type { HandlersOf } from '../context'
import { acteurOf } from './parcours-acteur'

export const contratHandlers: HandlersOf<'contrat'> = {
  'contrat.list': ({ db, user, services }, { participation }) => listContrats(db, user, participation, services.clock.today()),
  'contrat.create': (context, input) => createContrat(context.trx, acteurOf(context), input),
  'contrat.update': async (context, input) => {
    await updateContrat(context.trx, acteurOf(context), input)
    return null
  },
  'contrat.delete': async (context, { id }) => {
    await deleteContrat(context.trx, acteurOf(context), id)
    return null
  },
  'contrat.sign': async (context, input) => {
    await signContrat(context.trx, acteurOf(context), input)
    return null
  },
  'contrat.setObjectif': async (context, input) => {
    await setObjectif(context.trx, acteurOf(context), input)
    return null
  },
}
