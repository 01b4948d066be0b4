import { resolve } from 'node:path'
import { createBackup } from '../coffre/sauvegarde'
import { coffreRoutes } from '../contract/coffre'
import { readOptions, required } from './arguments'
import { type Command, done } from './command'
import { withCoffre } from './session'

/** Writes the whole vault to one encrypted file, read back before it takes its name. */
export const sauvegarder: Command = async (args) => {
  const options = readOptions(args, ['vers'])
  const target = resolve(required(options.vers, 'vers'))
  return done(await withCoffre(options, coffreRoutes['coffre.backUp'].roles, ({ coffre }) => createBackup(coffre, target)))
}
