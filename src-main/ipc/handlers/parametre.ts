import { listJournal, listReferents } from '../../database/queries/parametre.query'
import { loadSecurite, loadSeuils, loadStructure } from '../../database/queries/settings.query'
import { listUtilisateurs } from '../../database/queries/utilisateur.query'
import type { StructureSettings } from '../../domain/parametre/settings'
import { createReferent } from '../../use-cases/create-referent'
import { createUtilisateur, resetPassword, updateUtilisateur } from '../../use-cases/manage-utilisateur'
import { saveSettings } from '../../use-cases/save-settings'
import { type HandlersOf, toUseCaseContext } from '../context'

// The logo weighs more than all the rest and has its own route.
function withoutLogo({ logo: _logo, ...structure }: StructureSettings): Omit<StructureSettings, 'logo'> {
  return structure
}

export const parametreHandlers: HandlersOf<'parametre'> = {
  'parametre.get': async ({ db }) => ({
    structure: withoutLogo(await loadStructure(db)),
    seuils: await loadSeuils(db),
    securite: await loadSecurite(db),
  }),
  'parametre.setStructure': async (context, input) => {
    await saveSettings(context.trx, toUseCaseContext(context), 'structure', input)
    return null
  },
  'parametre.setSeuils': async (context, input) => {
    await saveSettings(context.trx, toUseCaseContext(context), 'seuils', input)
    return null
  },
  'parametre.setSecurite': async (context, input) => {
    await saveSettings(context.trx, toUseCaseContext(context), 'securite', input)
    context.services.coffre.setAutoLock(input.verrouillage_minutes)
    return null
  },
  'parametre.utilisateurs': ({ db }) => listUtilisateurs(db),
  'parametre.referents': ({ db }) => listReferents(db),
  'parametre.createReferent': async (context, input) => {
    await createReferent(context.trx, toUseCaseContext(context), input)
    return null
  },
  'parametre.createUtilisateur': async (context, input) => ({
    id: await createUtilisateur(context.db, context.services.coffre, toUseCaseContext(context), input),
  }),
  'parametre.updateUtilisateur': async (context, input) => {
    await updateUtilisateur(context.db, context.services.coffre, toUseCaseContext(context), input)
    return null
  },
  'parametre.resetPassword': async (context, input) => {
    await resetPassword(context.db, context.services.coffre, toUseCaseContext(context), input)
    return null
  },
  'parametre.changePassword': async ({ services, user }, { actuel, nouveau }) => {
    services.coffre.checkPassword(nouveau, [user.nom])
    await services.coffre.changePassword(user.id, actuel, nouveau)
    return null
  },
  'parametre.journal': ({ db }, { avant }) => listJournal(db, avant),
}
