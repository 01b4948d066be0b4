import type { IsoDate } from '../commun/date'

export const MODES_ENTRETIEN = ['individuel', 'collectif', 'telephone', 'visio'] as const
export type ModeEntretien = (typeof MODES_ENTRETIEN)[number]

export const STATUTS_ENTRETIEN = ['prevu', 'honore', 'excuse', 'absent', 'annule'] as const
export type StatutEntretien = (typeof STATUTS_ENTRETIEN)[number]

/** An appointment with the référent; only `honore` counts as having met the person. */
export interface Entretien {
  id: string
  participation: string
  date: IsoDate
  mode: ModeEntretien
  statut: StatutEntretien
  referent: string | null
}
