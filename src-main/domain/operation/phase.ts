import type { IsoDate } from '../commun/date'

/** What the team says of an operation beyond its period: public, territory (EPCI codes separated by a bar), norm per full-time référent. */
export interface OperationDetail {
  operation: string
  public: string | null
  territoire: string | null
  norme_file_active: number | null
  /** How the positive exits are to be shared out, in words. */
  repartition: string | null
}

/** One phase of an operation that has some. */
export interface Phase {
  operation: string
  ordre: number
  intitule: string
  duree_mois: number | null
  /** Longest length when the phase has a range. */
  duree_mois_max: number | null
  prise_en_charge: string | null
}

/** A participation in one phase of its operation. */
export interface PassagePhase {
  participation: string
  ordre: number
  date_debut: IsoDate
  date_fin: IsoDate | null
}

/** A session of an operation made of sessions (training built with companies); it ends with its own bilan. */
export interface Session {
  id: string
  operation: string
  intitule: string
  date_debut: IsoDate
  date_fin: IsoDate | null
  places: number | null
  bilan: string | null
}

export interface SessionInscrit {
  session: string
  participation: string
  issue: string | null
}
