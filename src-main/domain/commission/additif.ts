import type { IsoDate } from '../commun/date'
import type { Decision, Passage } from './commission'
import type { Effet } from './effets'

/** A decision of a closed session, corrected later: dated, signed, and applied like the first one. The minutes keep what they said. */
export interface Additif {
  id: string
  passage: string
  date: IsoDate
  /** Instant, so that two corrections of one day keep their order. */
  horodatage: string
  /** Account that wrote it. */
  auteur: string
  /** Why the decision is corrected. */
  raison: string
  decision: Decision
  motif: string | null
  date_effet: IsoDate | null
  derogation_nature: Passage['derogation_nature']
  derogation_motif: string | null
  /** The decision it replaces. */
  avant: DecisionEcrite
}

/** What a file was before a decision reached it: all it takes to go back. */
export type AvantEffet =
  | { genre: 'entree'; date_entree: IsoDate | null; issue_accueil: string | null; referent: string | null }
  | { genre: 'sortie'; demandes: readonly string[] }
  | { genre: 'suspension'; suspension: string }
  | { genre: 'reprise'; suspension: string | null; date_fin: IsoDate | null }
  | { genre: 'prolongation'; demande: string; date_fin: IsoDate | null }
  | { genre: 'referent'; referent: string | null }

/** A decision that reached its file: the change made, and how the file was. */
export interface ChangementApplique {
  readonly effet: Effet
  readonly avant: AvantEffet
}

/** The part of a passage that an addendum replaces. */
export type DecisionEcrite = Pick<Passage, 'decision' | 'motif' | 'date_effet' | 'derogation_nature' | 'derogation_motif'>

export function decisionOf({ decision, motif, date_effet, derogation_nature, derogation_motif }: DecisionEcrite): DecisionEcrite {
  return { decision, motif, date_effet, derogation_nature, derogation_motif }
}

/** A passage as the session decided it, before any addendum: what its minutes say for ever. `additifs`, oldest first. */
export function asDecided(passage: Passage, additifs: readonly Additif[]): Passage {
  const first = additifs.find((additif) => additif.passage === passage.id)
  return first ? { ...passage, ...first.avant } : passage
}
