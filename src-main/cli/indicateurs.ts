import { indicateurRoutes } from '../contract/indicateur'
import { computeIndicateursFor } from '../database/queries/indicateurs.query'
import { CODES_INDICATEUR, type CodeIndicateur } from '../domain/indicateur/codes'
import type { Resultat } from '../domain/indicateur/resultat'
import { readOptions, requiredDate } from './arguments'
import { type Command, done } from './command'
import { withCoffre } from './session'

/** Every indicator of a period. */
export const indicateurs: Command = async (args) => {
  const options = readOptions(args, ['du', 'au', 'operation', 'vu-au'], ['listes'])
  const demande = { du: requiredDate(options.du, 'du'), au: requiredDate(options.au, 'au'), operation: options.operation ?? null }
  const vu_au = options['vu-au'] === undefined ? null : requiredDate(options['vu-au'], 'vu-au')
  const { roles } = indicateurRoutes[options.listes ? 'indicateur.list' : 'indicateur.dashboard']
  const results = await withCoffre(options, roles, ({ coffre }) => computeIndicateursFor(coffre.db, { ...demande, vu_au }))
  return done({ ...demande, ...(vu_au === null ? {} : { vu_au }), indicateurs: toOutput(results, options.listes === true) })
}

/** Figures as scripts read them: the breakdowns that only screens show are left out. */
function toOutput(results: Record<CodeIndicateur, Resultat>, listes: boolean): Record<string, unknown> {
  return Object.fromEntries(
    CODES_INDICATEUR.map((code) => {
      const { valeur, detail, ids } = results[code]
      return [code, { valeur, ...(listes ? { ids } : {}), ...(detail ? { detail } : {}) }]
    }),
  )
}
