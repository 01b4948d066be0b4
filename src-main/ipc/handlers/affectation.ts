import { findReferentsSuccessifs } from '../../database/queries/affectation.query'
import { DomainError } from '../../domain/commun/erreur'
import type { ActeurContext } from '../../use-cases/acteur'
import { changeReferent, transferFile, undoChangement } from '../../use-cases/change-referent'
import { type HandlersOf, type SessionContext, toUseCaseContext } from '../context'

const acteur = (context: SessionContext): ActeurContext => ({ ...toUseCaseContext(context), user: context.user })

export const affectationHandlers: HandlersOf<'affectation'> = {
  'affectation.list': async ({ db, user }, { participation }) => {
    const historique = await findReferentsSuccessifs(db, user, participation)
    if (!historique) throw new DomainError('introuvable', 'Ce parcours n’existe plus, ou votre rôle ne l’ouvre pas.')
    return historique
  },
  'affectation.change': (context, input) => changeReferent(context.trx, acteur(context), input),
  'affectation.transfer': (context, input) => transferFile(context.trx, acteur(context), input),
  'affectation.undo': async (context, input) => {
    await undoChangement(context.trx, acteur(context), input)
    return null
  },
}
