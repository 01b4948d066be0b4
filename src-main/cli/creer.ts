import { resolve } from 'node:path'
import { createCoffre } from '../coffre/creer'
import { DEFAULT_STRUCTURE } from '../domain/parametre/settings'
import { randomIds } from '../system/random-ids'
import { systemClock } from '../system/system-clock'
import { initCoffre } from '../use-cases/init-coffre'
import { readOptions, required } from './arguments'
import { type Command, done } from './command'
import { takePassphrase } from './session'

/** Makes a vault and its first account, who administers and coordinates. */
export const creer: Command = async (args) => {
  const options = readOptions(args, ['structure'])
  const dir = resolve(required(options.coffre, 'coffre'))
  const structure = required(options.structure ?? DEFAULT_STRUCTURE.nom, 'structure').trim()
  const utilisateur = { id: randomIds.next('U'), nom: required(options.utilisateur ?? 'admin', 'utilisateur').trim() }
  const { coffre, recoveryKey } = await createCoffre(dir, {
    structure,
    utilisateur,
    motDePasse: takePassphrase(),
    initialize: (trx) => initCoffre(trx, { clock: systemClock, structure, utilisateur, roles: ['administrateur', 'coordinateur'] }),
  })
  await coffre.close()
  const message = 'Rangez la clé de récupération en lieu sûr : elle ne sera plus jamais montrée.'
  return done({ coffre: dir, structure, utilisateur: utilisateur.nom, cle_recuperation: recoveryKey }, [message])
}
