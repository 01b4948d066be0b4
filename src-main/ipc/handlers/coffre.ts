import { DomainError } from '../../domain/commun/erreur'
import type { HandlersOf } from '../context'

export const coffreHandlers: HandlersOf<'coffre'> = {
  'coffre.state': ({ services }) => ({ ...services.coffre.state(), version: services.version }),
  'coffre.chooseFolder': async ({ services }, { creation }) => {
    const title = creation ? 'Dossier du nouveau coffre' : 'Dossier du coffre à ouvrir'
    const dir = await services.dialogs.openFolder({ title, create: creation })
    return dir === null ? null : { ref: services.coffre.choose(dir), emplacement: dir }
  },
  'coffre.inspect': ({ services }, { ref }) => services.coffre.inspect(ref),
  'coffre.create': async ({ services }, { ref, ...input }) => ({ recoveryKey: await services.coffre.create(ref, input) }),
  'coffre.unlock': ({ services }, { ref, utilisateur, motDePasse }) => services.coffre.unlock(ref, utilisateur, motDePasse),
  'coffre.recover': ({ services }, { ref, utilisateur, recoveryKey, motDePasse }) =>
    services.coffre.recover(ref, utilisateur, recoveryKey, motDePasse),
  'coffre.demonstration': ({ services }) => services.coffre.demonstration(),
  'coffre.forget': ({ services }, { ref }) => {
    services.coffre.forget(ref)
    return null
  },
  'coffre.lock': async ({ services }) => {
    await services.coffre.lock('user')
    return null
  },
  'coffre.printRecoveryKey': async ({ services }) => {
    const key = services.coffre.recoveryKey()
    if (key === null) throw new DomainError('introuvable', 'La clé de récupération ne s’affiche qu’à la création du coffre.')
    const fichier = await services.papers.saveRecoveryKey(key)
    return fichier === null ? null : { fichier }
  },
}
