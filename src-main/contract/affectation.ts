import { z } from 'zod'
import { done, FILE_READERS, FILE_WRITERS, id, isoDate } from './commun'
import { commandRoute, queryRoute } from './route'
import { texteLibre, texteRequis } from './saisie'

/** A change of référent as typed: to whom, from which day, why. */
export const changementSaisie = z.strictObject({ referent: texteRequis(50), date_debut: isoDate, motif: texteLibre(300) })
export type ChangementSaisie = z.infer<typeof changementSaisie>

/** People whose référent changes together; beyond, the transfer of a whole caseload is meant. */
const MAX_PARTICIPATIONS = 2000
const participations = z
  .array(id)
  .min(1, 'Choisissez au moins un dossier.')
  .max(MAX_PARTICIPATIONS, `${MAX_PARTICIPATIONS} dossiers au plus.`)

const resultat = z.object({ changes: z.array(z.string()), inchanges: z.number(), sortis: z.number(), annulable: z.boolean() })
export type ResultatChangement = z.infer<typeof resultat>

export const affectationRoutes = {
  /** The successive référents of a participation, newest first. */
  'affectation.list': queryRoute(
    FILE_READERS,
    z.strictObject({ participation: id }),
    z.object({
      lignes: z.array(
        z.object({
          referent: z.string().nullable(),
          nom: z.string().nullable(),
          date_debut: z.string().nullable(),
          date_fin: z.string().nullable(),
          motif: z.string().nullable(),
        }),
      ),
      modifiable: z.boolean(),
    }),
  ),
  'affectation.change': commandRoute(FILE_WRITERS, z.strictObject({ participations, ...changementSaisie.shape }), resultat),
  /** The whole caseload of one référent, to another. */
  'affectation.transfer': commandRoute(FILE_WRITERS, z.strictObject({ de: texteRequis(50), ...changementSaisie.shape }), resultat),
  'affectation.undo': commandRoute(
    FILE_WRITERS,
    z.strictObject({ participations: z.array(id).min(1).max(20_000), referent: texteRequis(50), date_debut: isoDate }),
    done,
  ),
}
