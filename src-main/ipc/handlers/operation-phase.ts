import type { phasesRoutes } from '../../contract/operation-phase'
import { findPassages } from '../../database/queries/operation-passage.query'
import { DomainError } from '../../domain/commun/erreur'
import type { ActeurContext } from '../../use-cases/acteur'
import { savePhases, startNextPhase, undoPhase } from '../../use-cases/manage-phases'
import { type Handler, type SessionContext, toUseCaseContext } from '../context'

const acteur = (context: SessionContext): ActeurContext => ({ ...toUseCaseContext(context), user: context.user })

export const operationPhaseHandlers: { [K in keyof typeof phasesRoutes]: Handler<K> } = {
  'operation.savePhases': async (context, input) => {
    await savePhases(context.trx, toUseCaseContext(context), input)
    return null
  },
  'operation.passages': async ({ db, user }, { participation }) => {
    const passages = await findPassages(db, user, participation)
    if (!passages) throw new DomainError('introuvable', 'Ce parcours n’existe plus, ou votre rôle ne l’ouvre pas.')
    return passages
  },
  'operation.nextPhase': async (context, input) => {
    await startNextPhase(context.trx, acteur(context), input)
    return null
  },
  'operation.undoPhase': async (context, input) => {
    await undoPhase(context.trx, acteur(context), input)
    return null
  },
}
