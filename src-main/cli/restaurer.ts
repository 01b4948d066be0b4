import { resolve } from 'node:path'
import { inspectBackup, restoreBackup } from '../coffre/restauration'
import { readOptions, required } from './arguments'
import { type Command, done } from './command'
import { chooseAccount, takePassphrase } from './session'

/** Puts a backup back; a vault already in the folder is kept beside. */
export const restaurer: Command = async (args) => {
  const options = readOptions(args, ['depuis'])
  const file = resolve(required(options.depuis, 'depuis'))
  const dir = resolve(required(options.coffre, 'coffre'))
  const motDePasse = takePassphrase()
  const { utilisateurs } = await inspectBackup(file)
  const { id } = chooseAccount(utilisateurs, options.utilisateur)
  const { remplace, ...content } = await restoreBackup(file, dir, { userId: id, motDePasse })
  const messages = remplace === null ? [] : [`Le coffre qui était là est gardé dans ${remplace}.`]
  return done(
    { coffre: dir, remplace, structure: content.structure, cree_le: content.cree_le, pieces: content.pieces, lignes: content.lignes },
    messages,
  )
}
