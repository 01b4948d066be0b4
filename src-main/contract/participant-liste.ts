import { z } from 'zod'
import type { IsoDate } from '../domain/commun/date'
import type { OuiNon } from '../domain/commun/oui-non'
import type { TypeEcheance } from '../domain/participant/echeance'
import type { StatutParticipation } from '../domain/participant/statut'

/** One participation of the list: the latest of a person in an operation. Null where the role may not see. */
export type LigneParticipant = readonly [
  participation: string,
  participant: string,
  nom: string,
  prenom: string,
  /** Folded names, telephone and identifiers: what the search compares. */
  cle: string,
  date_naissance: IsoDate | null,
  commune: string | null,
  qpv: OuiNon,
  operation: string,
  referent: string | null,
  statut: StatutParticipation | null,
  date_entree: IsoDate | null,
  date_sortie: IsoDate | null,
  motif_sortie: string | null,
  fin_suspension: IsoDate | null,
  etape: string | null,
  sans_etape: boolean,
  dernier_honore: IsoDate | null,
  non_vu: boolean,
  echeance: TypeEcheance | null,
  date_echeance: IsoDate | null,
  heure_echeance: string | null,
]

/** Ten thousand rows cross to the window as one JSON text: copied as objects they would cost a quarter of a second. */
export const participantListe = z.object({
  date: z.string(),
  duree_max_mois: z.number(),
  jours_non_vu: z.number(),
  lignes: z.string(),
})
export type ParticipantListe = z.infer<typeof participantListe>

/** The rows of the list, as the main process wrote them. */
export function parseLignes(liste: Pick<ParticipantListe, 'lignes'>): readonly LigneParticipant[] {
  return JSON.parse(liste.lignes) as readonly LigneParticipant[]
}
