import { z } from 'zod'
import type { LigneParticipant } from '../domain/participant/ligne'

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
