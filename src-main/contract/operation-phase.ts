import { z } from 'zod'
import { done, FILE_READERS, FILE_WRITERS, id, isoDate } from './commun'
import { OPERATION_WRITERS } from './operation-acces'
import { commandRoute, queryRoute } from './route'
import { texteLibre, texteRequis } from './saisie'

const mois = z.number().min(0, 'Entre 0 et 120 mois.').max(120, 'Entre 0 et 120 mois.').nullable()

export const phaseLue = z.object({
  ordre: z.number(),
  intitule: z.string(),
  duree_mois: z.number().nullable(),
  duree_mois_max: z.number().nullable(),
  prise_en_charge: z.string().nullable(),
  /** Participations in this phase today. */
  presents: z.number(),
  /** Participations that went through it. */
  passes: z.number(),
})
export type PhaseLue = z.infer<typeof phaseLue>

export const phaseSaisie = z
  .strictObject({
    /** Order it had; null for a new phase. */
    avant: z.int().min(1).nullable(),
    intitule: texteRequis(120),
    duree_mois: mois,
    duree_mois_max: mois,
    prise_en_charge: texteLibre(300),
  })
  .refine(({ duree_mois, duree_mois_max }) => duree_mois_max === null || (duree_mois !== null && duree_mois_max >= duree_mois), {
    path: ['duree_mois_max'],
    message: 'Au moins la durée de gauche.',
  })
export type PhaseSaisie = z.infer<typeof phaseSaisie>

const passages = z.object({
  /** Phases of the operation, in order, with the days this person went through each. */
  phases: z.array(
    z.object({
      ordre: z.number(),
      intitule: z.string(),
      duree: z.string().nullable(),
      prise_en_charge: z.string().nullable(),
      date_debut: z.string().nullable(),
      date_fin: z.string().nullable(),
    }),
  ),
  actuelle: z.number().nullable(),
  suivante: z.object({ ordre: z.number(), intitule: z.string() }).nullable(),
  /** Day the phase is over its longest length. */
  echeance: z.string().nullable(),
  modifiable: z.boolean(),
})

export const phasesRoutes = {
  'operation.savePhases': commandRoute(OPERATION_WRITERS, z.strictObject({ operation: id, phases: z.array(phaseSaisie).max(30) }), done),
  /** Where one participation is in the phases of its operation; no phase when the operation has none. */
  'operation.passages': queryRoute(FILE_READERS, z.strictObject({ participation: id }), passages),
  'operation.nextPhase': commandRoute(FILE_WRITERS, z.strictObject({ participation: id, date: isoDate }), done),
  /** Takes the last passage back: the phase before runs again. */
  'operation.undoPhase': commandRoute(FILE_WRITERS, z.strictObject({ participation: id, ordre: z.int().min(1) }), done),
}
