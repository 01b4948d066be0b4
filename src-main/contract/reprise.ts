import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { CHAMPS_LIBRES } from '../domain/reprise/correspondance'
import { done, id, nothing, requiredText } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'

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

/** How a free spreadsheet is read: each column tied to a field, each value to a code. */
export const correspondance = z.strictObject({
  colonnes: z
    .array(
      z.strictObject({
        entete: z.string().max(500),
        champ: z.enum(CHAMPS_LIBRES),
        valeurs: z.record(z.string().max(500), z.string().max(200)),
      }),
    )
    .max(200)
    .readonly(),
  operation: z.string().nullable(),
  referent: z.string().nullable(),
})

const apercu = z.object({
  feuille: z.string(),
  lignes: z.number(),
  colonnes: z.array(
    z.object({
      entete: z.string(),
      /** A few distinct values, to recognise the column. */
      valeurs: z.array(z.string()),
      /** Social security numbers: never taken over. */
      nir: z.boolean(),
    }),
  ),
  /** What the titles suggest. */
  proposition: correspondance,
})
export type ApercuFeuille = z.infer<typeof apercu>

const feuilleSource = z.strictObject({ ref: z.string(), feuille: z.string(), correspondance })

/** A folder or a file chosen by dialog, named to the window without its path. */
const choix = z.object({ ref: z.string(), nom: z.string() }).nullable()

export const repriseRoutes = {
  'reprise.choose': taskRoute(TAKE_OVER, z.strictObject({ genre: z.enum(['dossier', 'classeur', 'feuille']) }), choix),
  /** Reads and checks everything, writes nothing. */
  'reprise.simulate': taskRoute(TAKE_OVER, z.strictObject({ ref: z.string() }), rapportReprise),
  'reprise.import': taskRoute(TAKE_OVER, z.strictObject({ ref: z.string(), accepterRejets: z.boolean() }), rapportReprise),
  /** The sheets of a free spreadsheet, with the mapping their titles suggest. */
  'reprise.previewSheets': taskRoute(TAKE_OVER, z.strictObject({ ref: z.string() }), z.array(apercu)),
  'reprise.simulateSheet': taskRoute(TAKE_OVER, feuilleSource, rapportReprise),
  'reprise.importSheet': taskRoute(TAKE_OVER, feuilleSource.extend({ accepterRejets: z.boolean() }), rapportReprise),
  'reprise.correspondances': queryRoute(TAKE_OVER, nothing, z.array(z.object({ id: z.string(), nom: z.string(), correspondance }))),
  'reprise.saveCorrespondance': commandRoute(
    TAKE_OVER,
    z.strictObject({ nom: requiredText(100), correspondance }),
    z.object({ id: z.string() }),
  ),
  'reprise.deleteCorrespondance': commandRoute(TAKE_OVER, z.strictObject({ id }), done),
  'reprise.cancel': taskRoute(TAKE_OVER, nothing, done),
  /** The rejected lines as an Excel sheet, to correct the source. */
  'reprise.saveRejets': taskRoute(TAKE_OVER, z.strictObject({ rejets: z.array(rejet).min(1).max(100_000) }), z.boolean()),
}
