import type { IsoDate } from '../commun/date'
import type { ThemeFrein } from './frein'

export const MOMENTS_EVALUATION = ['entree', 'mi_parcours', 'sortie'] as const
export type MomentEvaluation = (typeof MOMENTS_EVALUATION)[number]

/** The grid of freins filled with the person at one moment of the parcours. */
export interface Evaluation {
  id: string
  participation: string
  moment: MomentEvaluation
  date: IsoDate
  auteur: string | null
}

/** The level of one theme in a grid, 0 (no frein) to 3 (blocking). */
export interface EvaluationTheme {
  evaluation: string
  theme: ThemeFrein
  niveau: number
  commentaire: string | null
}

/** Levels by theme, as a grid holds them. */
export type Niveaux = Partial<Record<ThemeFrein, number>>

/** Levels of a grid by theme. */
export function niveauxOf(themes: readonly Pick<EvaluationTheme, 'theme' | 'niveau'>[]): Niveaux {
  return Object.fromEntries(themes.map(({ theme, niveau }) => [theme, niveau]))
}
