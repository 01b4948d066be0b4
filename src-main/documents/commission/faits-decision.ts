import type { Demande, Passage } from '../../domain/commission/commission'
import type { FaitsDecision } from '../../domain/commission/courrier-decision'
import type { IsoDate } from '../../domain/commun/date'
import { shortDate } from '../kit/french'

/** A decision with what its letter needs around it. */
export interface DecisionAnnoncee {
  readonly passage: Passage
  readonly demande: Demande | null
  readonly seance: IsoDate
  readonly suivante: IsoDate | null
  readonly commission: string
  readonly operation: string
  readonly referent: string | null
}

/** The facts of a letter, days written out; null while nothing is decided. */
export function faitsDecision({ passage, demande, seance, suivante, ...reste }: DecisionAnnoncee): FaitsDecision | null {
  const { type, decision, motif, date_effet } = passage
  if (decision === null) return null
  const jour = (date: IsoDate | null | undefined) => (date ? shortDate(date) : null)
  return {
    ...reste,
    type,
    decision,
    motif,
    seance: shortDate(seance),
    date_effet: shortDate(date_effet ?? demande?.date_effet ?? seance),
    fin: jour(type === 'prolongation' ? (date_effet ?? demande?.date_fin) : demande?.date_fin),
    suivante: jour(suivante),
  }
}
