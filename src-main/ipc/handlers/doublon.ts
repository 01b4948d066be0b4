import { compareDossiers } from '../../database/queries/doublon-comparaison.query'
import { listFusionsFaites, listPairesEcartees } from '../../database/queries/fusion.query'
import { DomainError } from '../../domain/commun/erreur'
import { loadCommunes } from '../../referentiels/communes'
import type { ActeurContext } from '../../use-cases/acteur'
import { mergeParticipants } from '../../use-cases/merge-participants'
import { restoreDoublon, setDoublonAside } from '../../use-cases/set-doublon-aside'
import { undoFusion } from '../../use-cases/undo-fusion'
import type { HandlersOf, SessionContext } from '../context'

function acteur({ services, user }: SessionContext): ActeurContext {
  return { clock: services.clock, ids: services.ids, user }
}

export const doublonHandlers: HandlersOf<'doublon'> = {
  'doublon.list': ({ services, user }) => services.jobs.run('doublons', { roles: user.roles, referent: user.referent }),
  'doublon.compare': async ({ db, user }, input) => {
    const communes = await loadCommunes()
    const nomCommune = (code: string | null) => (code === null ? null : (communes.find(code)?.nom ?? code))
    const comparaison = await compareDossiers(db, user, input, nomCommune)
    if (!comparaison) throw new DomainError('introuvable', 'Un des deux dossiers n’existe plus : revenez à la liste des doublons.')
    return comparaison
  },
  'doublon.setAside': async (context, input) => {
    await setDoublonAside(context.trx, acteur(context), input)
    return null
  },
  'doublon.restore': async (context, input) => {
    await restoreDoublon(context.trx, acteur(context), input)
    return null
  },
  'doublon.listEcartes': ({ db }) => listPairesEcartees(db),
  'doublon.merge': (context, input) => mergeParticipants(context.trx, acteur(context), input),
  'doublon.listFusions': ({ db, user }, { participant }) => listFusionsFaites(db, user, participant),
  'doublon.undoMerge': (context, { id }) => undoFusion(context.trx, acteur(context), id),
}
