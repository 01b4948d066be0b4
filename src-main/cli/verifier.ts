import { verifyCoffre } from '../coffre/verification'
import { coffreRoutes } from '../contract/coffre'
import { readOptions } from './arguments'
import type { Command } from './command'
import { withCoffre } from './session'

/** Reads the whole vault and says whether it is sound. */
export const verifier: Command = async (args) => {
  const options = readOptions(args, [])
  const check = await withCoffre(options, coffreRoutes['coffre.backUp'].roles, ({ coffre }) => verifyCoffre(coffre))
  if (check.sain) return { value: check, exitCode: 0, messages: [] }
  const seulesPieces = check.defauts.length === 0 && check.references_rompues === 0
  const message = seulesPieces
    ? `Pièces illisibles : ${check.pieces_abimees}. La base est saine : joignez ces documents à nouveau, ou restaurez une sauvegarde.`
    : 'Ce coffre est abîmé : restaurez la dernière sauvegarde.'
  return { value: check, exitCode: 1, messages: [message] }
}
