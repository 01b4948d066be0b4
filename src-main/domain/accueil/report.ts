import type { IsoDate } from '../commun/date'

/** An alert put off to a later day, with the reason given. */
export interface ReportAlerte {
  participation: string
  type: string
  /** The étape or interview of the alert; empty for the parcours itself. */
  objet: string
  jusqu_au: IsoDate
  raison: string
  utilisateur: string
  reporte_le: string
}
