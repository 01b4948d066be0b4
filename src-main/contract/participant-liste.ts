import { z } from 'zod'
import type { LigneParticipant } from '../domain/participant/ligne'
import { COLONNES_LISTE } from '../domain/participant/liste'
import { id, texteSansNir } from './commun'

/** Ten thousand lines cross to the window as one JSON text: copied as objects they would cost a quarter of a second. */
export const participantListe = z.object({
  date: z.string(),
  duree_max_mois: z.number(),
  jours_non_vu: z.number(),
  lignes: z.string(),
})
export type ParticipantListe = z.infer<typeof participantListe>

/** The lines of the list, as the main process wrote them. */
export function parseLignes(liste: Pick<ParticipantListe, 'lignes'>): readonly LigneParticipant[] {
  return JSON.parse(liste.lignes) as readonly LigneParticipant[]
}

/** What leaves in a workbook: the people in the order of the screen, the columns shown, and what narrowed the list, in words. */
export const exportSaisie = z.strictObject({
  participations: z.array(id).min(1, 'Un export vide est refusé.').max(20_000),
  colonnes: z.array(z.enum(COLONNES_LISTE)).min(1).optional(),
  vue: texteSansNir.max(100).optional(),
  filtres: z
    .array(z.strictObject({ libelle: texteSansNir.max(100), valeur: texteSansNir.max(2000) }))
    .max(40)
    .optional(),
})
export type ExportSaisie = z.infer<typeof exportSaisie>
