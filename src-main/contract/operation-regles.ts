import { z } from 'zod'
import { CODES_SIMULES, SENS_CHANGEMENT, type Simulation } from '../domain/operation/simulation'
import { CLES_REGLE } from '../domain/sortie/regles'
import { MOTIFS_SORTIE, NATURES_SORTIE } from '../domain/sortie/sortie'
import { id, texteSansNir } from './commun'
import { OPERATION_NOMINATIF_WRITERS, OPERATION_WRITERS } from './operation-acces'
import { commandRoute, taskRoute } from './route'
import { texteRequis } from './saisie'

const contenu = z.partialRecord(z.enum(CLES_REGLE), texteSansNir.max(200))

/** One version of a rule set, with what it changed. */
export const versionRegles = z.object({
  version: z.number(),
  adopte_le: z.string(),
  auteur: z.string(),
  raison: z.string().nullable(),
  regles: z.record(z.string(), z.string()),
})
export type VersionReglesLue = z.infer<typeof versionRegles>

export const reglesSaisie = z.strictObject({ operation: id, regles: contenu, raison: texteRequis(300) })
export type ReglesSaisie = z.infer<typeof reglesSaisie>

const version = z.object({ version: z.number() })
const essai = z.strictObject({ operation: id, regles: contenu })

const classe = z.object({ nature: z.enum(NATURES_SORTIE), categorie: z.string(), raison: z.string() })
const sortieSimulee = z.object({
  participation: z.string(),
  participant: z.string().nullable(),
  nom: z.string(),
  prenom: z.string().nullable(),
  date_sortie: z.string(),
  motif: z.enum(MOTIFS_SORTIE),
  etape: z.string().nullable(),
  avant: classe,
  apres: classe,
  sens: z.enum(SENS_CHANGEMENT),
  derogatoire: z.boolean(),
})
export type SortieSimuleeLue = z.infer<typeof sortieSimulee>

const simulation = z.object({
  sorties: z.number(),
  derogations: z.number(),
  changees: z.array(sortieSimulee),
  effets: z.array(
    z.object({ annee: z.number().nullable(), code: z.enum(CODES_SIMULES), avant: z.number().nullable(), apres: z.number().nullable() }),
  ),
}) satisfies z.ZodType<Simulation>

export const reglesRoutes = {
  /** Adopts a rule set: a new version, in force at once. */
  'operation.saveRegles': commandRoute(OPERATION_WRITERS, reglesSaisie, version),
  /** Comes back to the content of an older version, which becomes a new one. */
  'operation.restoreRegles': commandRoute(
    OPERATION_WRITERS,
    z.strictObject({ operation: id, version: z.int().min(1), raison: texteRequis(300) }),
    version,
  ),
  /** Which past exits a rule set would class otherwise, by name; writes nothing. */
  'operation.simulate': taskRoute(OPERATION_NOMINATIF_WRITERS, essai, simulation),
  /** The same as a workbook; null when the dialog was cancelled. */
  'operation.exportSimulation': taskRoute(
    OPERATION_NOMINATIF_WRITERS,
    essai,
    z.object({ fichier: z.string(), lignes: z.number() }).nullable(),
  ),
}
