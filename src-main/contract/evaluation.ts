import { z } from 'zod'
import { MOMENTS_EVALUATION } from '../domain/parcours/evaluation'
import { THEMES_FREIN } from '../domain/parcours/frein'
import { done, FILE_READERS, FILE_WRITERS, id, isoDate } from './commun'
import { commandRoute, queryRoute } from './route'
import { texteLibre } from './saisie'

const theme = z.enum(THEMES_FREIN)

/** One line of the grid as typed. */
export const evaluationThemeSaisie = z.strictObject({ theme, niveau: z.int().min(0).max(3), commentaire: texteLibre(500) })

/** A whole grid as typed: the ten themes, each once. */
export const evaluationSaisie = z.strictObject({
  moment: z.enum(MOMENTS_EVALUATION),
  date: isoDate,
  themes: z
    .array(evaluationThemeSaisie)
    .length(THEMES_FREIN.length, 'Les dix thèmes sont à remplir.')
    .refine((lignes) => new Set(lignes.map((ligne) => ligne.theme)).size === lignes.length, 'Un thème est rempli deux fois.'),
})
export type EvaluationSaisie = z.infer<typeof evaluationSaisie>

export const evaluationDossier = z.object({
  id: z.string(),
  moment: z.enum(MOMENTS_EVALUATION),
  date: z.string(),
  auteur_nom: z.string().nullable(),
  themes: z.array(z.object({ theme, niveau: z.number(), commentaire: z.string().nullable() })),
})
export type EvaluationDossier = z.infer<typeof evaluationDossier>

export const evaluationRoutes = {
  'evaluation.list': queryRoute(FILE_READERS, z.strictObject({ participation: id }), z.array(evaluationDossier)),
  /** Fills or corrects the grid of a moment; `freins` are the themes whose proposed change of frein was ticked. */
  'evaluation.save': commandRoute(
    FILE_WRITERS,
    z.strictObject({ participation: id, evaluation: evaluationSaisie, freins: z.array(theme).max(THEMES_FREIN.length) }),
    z.object({ id: z.string() }),
  ),
  'evaluation.delete': commandRoute(FILE_WRITERS, z.strictObject({ id }), done),
}
