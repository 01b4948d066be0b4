import { THEMES_FREIN, type ThemeFrein } from '../parcours/frein'
import type { FaitsPersonne } from './faits'

/** One theme at the beginning and at the end. */
export interface EvolutionTheme {
  readonly theme: ThemeFrein
  readonly avant: number
  readonly apres: number
}

/**
 * The freins that were there at the beginning, and what became of them: from the first and the last grid when there are two,
 * else from the freins of the file. Themes that never were a frein are left out.
 */
export function evolutionFreins({ evaluations, freins }: Pick<FaitsPersonne, 'evaluations' | 'freins'>): EvolutionTheme[] {
  const grilles = [...evaluations].sort((a, b) => (a.date < b.date ? -1 : 1))
  const [premiere, derniere] = [grilles[0], grilles.at(-1)]
  const niveauDe = (grille: typeof premiere, theme: ThemeFrein) => grille?.themes.find((ligne) => ligne.theme === theme)?.niveau
  return THEMES_FREIN.flatMap((theme): EvolutionTheme[] => {
    const siens = freins.filter((frein) => frein.theme === theme)
    const avant =
      grilles.length > 1
        ? (niveauDe(premiere, theme) ?? 0)
        : Math.max(0, ...siens.map(({ niveau_initial, niveau }) => niveau_initial ?? niveau))
    const apres =
      grilles.length > 1
        ? (niveauDe(derniere, theme) ?? avant)
        : Math.max(0, ...siens.map(({ date_levee, niveau }) => (date_levee === null ? niveau : 0)))
    return avant === 0 && apres === 0 ? [] : [{ theme, avant, apres }]
  })
}
