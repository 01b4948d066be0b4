import type { IsoDate } from '../commun/date'
import { type Evaluation, MOMENTS_EVALUATION, type Niveaux } from './evaluation'
import { type Frein, THEMES_FREIN, type ThemeFrein } from './frein'

type FreinSuivi = Pick<Frein, 'id' | 'theme' | 'niveau' | 'date_ouverture' | 'date_levee'> & { readonly niveau_initial: number | null }

/**
 * The levels a new grid opens with: what the freins of the file say, else the grid before, else 0. At entry, the level of
 * a frein is the one found when it was opened.
 */
export function preremplir(moment: Evaluation['moment'], precedente: Niveaux | null, freins: readonly FreinSuivi[]): Required<Niveaux> {
  const niveaux = {} as Required<Niveaux>
  for (const theme of THEMES_FREIN) {
    const siens = freins.filter((frein) => frein.theme === theme).sort((a, b) => (a.date_ouverture < b.date_ouverture ? -1 : 1))
    const premier = siens[0]
    const ouvert = siens.findLast((frein) => frein.date_levee === null)
    if (moment === 'entree') niveaux[theme] = premier === undefined ? 0 : (premier.niveau_initial ?? premier.niveau)
    else if (ouvert) niveaux[theme] = ouvert.niveau
    else niveaux[theme] = premier === undefined ? (precedente?.[theme] ?? 0) : 0
  }
  return niveaux
}

/** A change of the freins that a grid suggests; done only when somebody ticks it. */
export type PropositionFrein =
  | { readonly action: 'ouvrir'; readonly theme: ThemeFrein; readonly niveau: number }
  | { readonly action: 'lever'; readonly theme: ThemeFrein; readonly frein: string }
  | { readonly action: 'reviser'; readonly theme: ThemeFrein; readonly frein: string; readonly niveau: number; readonly actuel: number }

/** Where the grid that suggests stands. */
export interface GrilleSaisie {
  readonly moment: Evaluation['moment']
  readonly date: IsoDate
  readonly niveaux: Niveaux
  /** The same grid before it is corrected: only what changes in it says something of today. */
  readonly corrigee: Niveaux | null
}

/** What the grid says and the open freins do not; nothing when a later moment is already filled, for it tells the present. */
export function proposerFreins(
  { moment, date, niveaux, corrigee }: GrilleSaisie,
  freins: readonly FreinSuivi[],
  evaluations: readonly Pick<Evaluation, 'moment'>[],
): PropositionFrein[] {
  const rang = MOMENTS_EVALUATION.indexOf(moment)
  if (evaluations.some((autre) => MOMENTS_EVALUATION.indexOf(autre.moment) > rang)) return []
  const propositions: PropositionFrein[] = []
  for (const theme of THEMES_FREIN) {
    const niveau = niveaux[theme]
    const siens = freins.filter((frein) => frein.theme === theme)
    const ouvert = siens.find((frein) => frein.date_levee === null)
    if (niveau === undefined || niveau === corrigee?.[theme] || (ouvert && ouvert.date_ouverture > date)) continue
    if (!ouvert) {
      // A frein opened and lifted since then already tells the story; one found that very day cannot be opened twice.
      const connu = siens.some((frein) => frein.date_ouverture >= date || (frein.date_levee !== null && frein.date_levee > date))
      if (niveau > 0 && !connu) propositions.push({ action: 'ouvrir', theme, niveau })
    } else if (niveau === 0) {
      propositions.push({ action: 'lever', theme, frein: ouvert.id })
    } else if (niveau !== ouvert.niveau) {
      propositions.push({ action: 'reviser', theme, frein: ouvert.id, niveau, actuel: ouvert.niveau })
    }
  }
  return propositions
}
