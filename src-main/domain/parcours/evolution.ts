import { type Evaluation, MOMENTS_EVALUATION, type MomentEvaluation, type Niveaux } from './evaluation'
import { THEMES_FREIN, type ThemeFrein } from './frein'

/** What became of the themes between two grids; each theme of both grids is in one list. */
export interface Evolution {
  readonly leves: readonly ThemeFrein[]
  readonly alleges: readonly ThemeFrein[]
  readonly aggraves: readonly ThemeFrein[]
  readonly apparus: readonly ThemeFrein[]
  readonly stables: readonly ThemeFrein[]
}

/** Compares two grids theme by theme; a theme that one of them does not hold is left out. */
export function comparerNiveaux(avant: Niveaux, apres: Niveaux): Evolution {
  const leves: ThemeFrein[] = []
  const alleges: ThemeFrein[] = []
  const aggraves: ThemeFrein[] = []
  const apparus: ThemeFrein[] = []
  const stables: ThemeFrein[] = []
  for (const theme of THEMES_FREIN) {
    const [de, a] = [avant[theme], apres[theme]]
    if (de === undefined || a === undefined) continue
    if (de === a) stables.push(theme)
    else if (a === 0) leves.push(theme)
    else if (de === 0) apparus.push(theme)
    else if (a < de) alleges.push(theme)
    else aggraves.push(theme)
  }
  return { leves, alleges, aggraves, apparus, stables }
}

/** The evolution in one sentence: « 4 freins levés, 2 allégés, 1 apparu ». */
export function phraseEvolution({ leves, alleges, aggraves, apparus }: Evolution): string {
  const parties: string[] = []
  const add = (nombre: number, mot: string) => {
    if (nombre === 0) return
    const pluriel = nombre > 1 ? 's' : ''
    parties.push(`${nombre}${parties.length === 0 ? ` frein${pluriel}` : ''} ${mot}${pluriel}`)
  }
  add(leves.length, 'levé')
  add(alleges.length, 'allégé')
  add(aggraves.length, 'aggravé')
  add(apparus.length, 'apparu')
  return parties.length === 0 ? 'Aucun changement' : parties.join(', ')
}

/** The filled grid that comes right before a moment; null for the first. */
export function evaluationPrecedente<E extends Pick<Evaluation, 'moment'>>(evaluations: readonly E[], moment: MomentEvaluation): E | null {
  const rang = MOMENTS_EVALUATION.indexOf(moment)
  for (const precedent of MOMENTS_EVALUATION.slice(0, rang).reverse()) {
    const trouvee = evaluations.find((evaluation) => evaluation.moment === precedent)
    if (trouvee) return trouvee
  }
  return null
}

/** The next moment to fill; null once the exit is. */
export function prochainMoment(evaluations: readonly Pick<Evaluation, 'moment'>[]): MomentEvaluation | null {
  const dernier = Math.max(-1, ...evaluations.map(({ moment }) => MOMENTS_EVALUATION.indexOf(moment)))
  return MOMENTS_EVALUATION[dernier + 1] ?? null
}
