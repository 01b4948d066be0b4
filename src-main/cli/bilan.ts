import { readOptions, required } from './arguments'
import { type Command, UsageError } from './command'

/** The bilan of a year, as PDF and workbook. */
export const bilan: Command = async (args) => {
  const options = readOptions(args, ['annee', 'operation', 'pdf', 'xlsx'])
  for (const option of ['coffre', 'annee', 'pdf', 'xlsx'] as const) required(options[option], option)
  throw new UsageError('Le bilan ne se produit pas encore en ligne de commande : ouvrez l’application.')
}
