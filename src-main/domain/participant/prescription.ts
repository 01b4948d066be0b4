import type { IsoDate } from '../commun/date'

/** The fiche de prescription: who sent the person, signed when, from which list; with the diagnostic partagé that followed. */
export interface Prescription {
  participation: string
  prescripteur_nom: string | null
  prescripteur_fonction: string | null
  prescripteur_telephone: string | null
  prescripteur_courriel: string | null
  motif: string | null
  /** Days of signature. */
  signature_participant: IsoDate | null
  signature_prescripteur: IsoDate | null
  /** Name of the list received from France Travail. */
  cohorte: string | null
  date_diagnostic_partage: IsoDate | null
  conclusion_diagnostic: string | null
}

/** When a criterion was seen, and by which kind of proof. */
export interface CritereConstat {
  participation: string
  critere: string
  date_constat: IsoDate | null
  /** Kind of proof shown; the document itself is a pièce. */
  preuve: string | null
}
