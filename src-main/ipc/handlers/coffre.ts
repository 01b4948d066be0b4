import { loadStructure } from '../../database/queries/settings.query'
import { DomainError } from '../../domain/commun/erreur'
import type { HandlersOf } from '../context'
import { savePaper } from '../save-paper'

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
  'coffre.chooseBackup': async ({ services }) => {
    const filters = [{ name: 'Sauvegarde de Jalon', extensions: ['sauvegarde'] }]
    const file = await services.dialogs.openFile({ title: 'Sauvegarde à restaurer', filters })
    if (file === null) return null
    const { lignes, utilisateurs, ...contenu } = await services.restauration.choose(file)
    const { participant = 0, participation = 0 } = lignes
    return { ...contenu, participants: participant, participations: participation, utilisateurs: [...utilisateurs] }
  },
  'coffre.restore': ({ services }, { sauvegarde, dossier, utilisateur, motDePasse }) =>
    services.restauration.restore(sauvegarde, dossier, { userId: utilisateur, motDePasse }),
  'coffre.lock': async ({ services }) => {
    await services.coffre.lock('user')
    return null
  },
  'coffre.printRecoveryKey': async ({ db, user, services }) => {
    const cle = services.coffre.recoveryKey()
    if (cle === null) throw new DomainError('introuvable', 'La clé de récupération ne s’affiche qu’à la création du coffre.')
    const date = services.clock.today()
    const data = { structure: await loadStructure(db), cle, auteur: user.nom, date }
    const fichier = await savePaper(services, `${date}_cle-de-recuperation.pdf`, { paper: 'cleRecuperation', data })
    return fichier === null ? null : { fichier }
  },
  'coffre.backups': ({ services }) => services.coffre.backups(),
  'coffre.backUp': async ({ services }) => {
    await services.coffre.backUp()
    return null
  },
  'coffre.copyBackup': async ({ services }, { nom }) => {
    const folder = await services.dialogs.openFolder({ title: 'Où copier cette sauvegarde', create: true })
    if (folder === null) return false
    await services.coffre.copyBackup(nom, folder)
    return true
  },
}
