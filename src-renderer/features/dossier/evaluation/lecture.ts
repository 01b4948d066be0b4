import type { EvaluationDossier } from '../../../../src-main/contract/evaluation'
import { niveauxOf } from '../../../../src-main/domain/parcours/evaluation'
import { comparerNiveaux, phraseEvolution } from '../../../../src-main/domain/parcours/evolution'
import { THEMES_FREIN } from '../../../../src-main/domain/parcours/frein'
import type { PropositionFrein } from '../../../../src-main/domain/parcours/freins-evaluation'
import { MOMENT_EVALUATION_LABELS, NIVEAU_FREIN_LABELS, THEME_FREIN_LABELS } from '../../../../src-main/domain/parcours/labels'
import type { TableData } from '../../../components/charts/chart-table'
import type { EvolutionRow } from '../../../components/charts/evolution-bars'
import { formatDate, VIDE } from '../../../lib/formats'

/** The path from the first grid to the last, in a sentence; null while there is only one. */
export function resumeEvolution(evaluations: readonly EvaluationDossier[]): string | null {
  const [premiere, derniere] = [evaluations[0], evaluations.at(-1)]
  if (!premiere || !derniere || premiere === derniere) return null
  return phraseEvolution(comparerNiveaux(niveauxOf(premiere.themes), niveauxOf(derniere.themes)))
}

/** The themes with their level at each grid, for the drawing. */
export function lignesEvolution(evaluations: readonly EvaluationDossier[]): EvolutionRow[] {
  const niveaux = evaluations.map(({ themes }) => niveauxOf(themes))
  return THEMES_FREIN.map((theme) => ({
    id: theme,
    label: THEME_FREIN_LABELS[theme],
    values: niveaux.map((grille) => grille[theme] ?? null),
  }))
}

/** The same levels in words, for the table beside the drawing. */
export function tableEvolution(evaluations: readonly EvaluationDossier[]): TableData {
  return {
    head: ['Thème', ...evaluations.map(titreMoment)],
    rows: lignesEvolution(evaluations).map(({ label, values }) => [
      label,
      ...values.map((niveau) => (niveau === null ? VIDE : (NIVEAU_FREIN_LABELS[niveau] ?? VIDE))),
    ]),
  }
}

/** What the drawing says to who does not see it: theme by theme. */
export function descriptionEvolution(evaluations: readonly EvaluationDossier[]): string {
  const resume = resumeEvolution(evaluations)
  const themes = tableEvolution(evaluations).rows.map(([theme, ...niveaux]) => `${theme} : ${niveaux.join(', ').toLocaleLowerCase('fr')}`)
  return [...(resume === null ? [] : [resume]), ...themes].join(' ; ')
}

/** « Entrée, 12/03/2024 ». */
export function titreMoment({ moment, date }: Pick<EvaluationDossier, 'moment' | 'date'>): string {
  return `${MOMENT_EVALUATION_LABELS[moment]}, ${formatDate(date)}`
}

/** A proposed change of frein as the box says it. */
export function libelleProposition(proposition: PropositionFrein): string {
  const theme = THEME_FREIN_LABELS[proposition.theme].toLocaleLowerCase('fr')
  switch (proposition.action) {
    case 'ouvrir':
      return `Ouvrir un frein « ${theme} » (niveau ${proposition.niveau}, ${motNiveau(proposition.niveau)})`
    case 'lever':
      return `Lever le frein « ${theme} »`
    case 'reviser':
      return `Passer le frein « ${theme} » de ${motNiveau(proposition.actuel)} à ${motNiveau(proposition.niveau)}`
  }
}

function motNiveau(niveau: number): string {
  return NIVEAU_FREIN_LABELS[niveau]?.toLocaleLowerCase('fr') ?? VIDE
}
