import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { done, nothing } from './commun'
import { taskRoute } from './route'

/** Those who may bring a whole team's data in. */
const TAKE_OVER: readonly Role[] = ['administrateur', 'coordinateur']

const compteFichier = z.object({
  lues: z.number(),
  creees: z.number(),
  modifiees: z.number(),
  inchangees: z.number(),
  rejetees: z.number(),
})

const rejet = z.object({ fichier: z.string(), ligne: z.number(), colonne: z.string(), message: z.string() })
export type RejetRow = z.infer<typeof rejet>

/** What an import did, or would do. */
export const rapportReprise = z.object({
  fichiers: z.record(z.string(), compteFichier),
  rejets: z.array(rejet),
  ecrit: z.boolean(),
  avertissements: z.array(z.string()),
})
export type RapportReprise = z.infer<typeof rapportReprise>

/** A folder or a file chosen by dialog, named to the window without its path. */
const choix = z.object({ ref: z.string(), nom: z.string() }).nullable()

export const repriseRoutes = {
  'reprise.choose': taskRoute(TAKE_OVER, z.strictObject({ genre: z.enum(['dossier', 'classeur']) }), choix),
  /** Reads and checks everything, writes nothing. */
  'reprise.simulate': taskRoute(TAKE_OVER, z.strictObject({ ref: z.string() }), rapportReprise),
  'reprise.import': taskRoute(TAKE_OVER, z.strictObject({ ref: z.string(), accepterRejets: z.boolean() }), rapportReprise),
  'reprise.cancel': taskRoute(TAKE_OVER, nothing, done),
  /** The rejected lines as an Excel sheet, to correct the source. */
  'reprise.saveRejets': taskRoute(TAKE_OVER, z.strictObject({ rejets: z.array(rejet).min(1).max(100_000) }), z.boolean()),
}
