import { resolve } from 'node:path'
import { backUpAutomatically } from '../coffre/sauvegardes-automatiques'
import { repriseRoutes } from '../contract/reprise'
import type { ResultatReprise } from '../domain/reprise/rapport'
import { runImport } from '../imports/run-import'
import { systemClock } from '../system/system-clock'
import { readOptions, required } from './arguments'
import type { Command, CommandResult } from './command'
import { withCoffre } from './session'

/** Takes a whole team over from the documented format. */
export const importer: Command = async (args) => {
  const options = readOptions(args, ['reprise'], ['simulation', 'accepter-rejets'])
  const chemin = resolve(required(options.reprise, 'reprise'))
  const { simulation = false, 'accepter-rejets': accepterRejets = false } = options
  const { roles } = repriseRoutes[simulation ? 'reprise.simulate' : 'reprise.import']
  return withCoffre(options, roles, async ({ coffre, user }) => {
    // As from the screens: what the vault held before can be found again.
    if (!simulation) await backUpAutomatically(coffre)
    const source = { chemin }
    const result = await runImport({
      db: coffre.db,
      clock: systemClock,
      source,
      options: { utilisateur: user.id, simulation, accepterRejets },
    })
    return report(result, simulation)
  })
}

function report({ fichiers, rejets, ecrit, avertissements }: ResultatReprise, simulation: boolean): CommandResult {
  const refused = !ecrit && !simulation
  const messages = refused
    ? [`${rejets.length} ligne(s) refusée(s) : rien n’a été écrit. Corrigez-les, ou importez les autres avec --accepter-rejets.`]
    : []
  return { value: { fichiers, rejets }, exitCode: refused ? 1 : 0, messages: [...avertissements, ...messages] }
}
