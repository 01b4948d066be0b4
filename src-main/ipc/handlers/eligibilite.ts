import { listCohortes, listHorsCohorte, listPersonnesOfCohorte } from '../../database/queries/cohorte.query'
import { loadCriteres, loadTerritoire } from '../../database/queries/eligibilite-reglages.query'
import { loadEpci } from '../../referentiels/epci'
import type { ActeurContext } from '../../use-cases/acteur'
import { saveDiagnostic, setCohorte } from '../../use-cases/save-cohorte'
import { saveCriteres } from '../../use-cases/save-criteres'
import { saveSettings } from '../../use-cases/save-settings'
import { saveTerritoire } from '../../use-cases/save-territoire'
import { type HandlersOf, type SessionContext, toUseCaseContext } from '../context'
import { judgeEligibilite } from './eligibilite-lecture'

function acteur({ services, user }: SessionContext): ActeurContext {
  return { clock: services.clock, ids: services.ids, user }
}

export const eligibiliteHandlers: HandlersOf<'eligibilite'> = {
  'eligibilite.get': (context, { participation }) => judgeEligibilite(context, participation),
  'eligibilite.saveCriteres': async (context, input) => {
    await saveCriteres(context.trx, acteur(context), input)
    return null
  },
  'eligibilite.reglages': async ({ db }) => {
    const table = await loadEpci()
    const territoire = (await loadTerritoire(db)).map((code) => table.find(code) ?? { code, nom: code, communes: 0 })
    return { territoire, criteres: (await loadCriteres(db)).map((critere) => ({ ...critere, preuves: [...critere.preuves] })) }
  },
  'eligibilite.searchEpci': async (_context, { texte }) => (await loadEpci()).search(texte),
  'eligibilite.setTerritoire': async (context, { epci }) => {
    const table = await loadEpci()
    await saveTerritoire(context.trx, toUseCaseContext(context), epci, (code) => table.find(code) !== null)
    return null
  },
  'eligibilite.setCriteres': async (context, input) => {
    await saveSettings(context.trx, toUseCaseContext(context), 'criteres', input)
    return null
  },
  'eligibilite.cohortes': ({ db, user }) => listCohortes(db, user),
  'eligibilite.cohorte': ({ db, user, services }, { nom }) => listPersonnesOfCohorte(db, user, nom, services.clock.today()),
  'eligibilite.horsCohorte': ({ db, user, services }) => listHorsCohorte(db, user, services.clock.today()),
  'eligibilite.setCohorte': async (context, input) => {
    await setCohorte(context.trx, acteur(context), input)
    return null
  },
  'eligibilite.saveDiagnostic': async (context, input) => {
    await saveDiagnostic(context.trx, acteur(context), input)
    return null
  },
}
