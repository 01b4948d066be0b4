import { formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import { type Evaluation, MOMENTS_EVALUATION } from './evaluation'
import { MOMENT_EVALUATION_LABELS } from './labels'

/** What is impossible in a grid as typed; `autres` are the grids of the other moments. */
export function verifyEvaluation(
  { moment, date }: Pick<Evaluation, 'moment' | 'date'>,
  autres: readonly Pick<Evaluation, 'moment' | 'date'>[],
  dateEntree: IsoDate | null,
  aujourdhui: IsoDate,
): Anomalies {
  if (date > aujourdhui) return { date: 'Une grille se remplit au plus tard aujourd’hui.' }
  if (moment !== 'entree' && dateEntree !== null && date < dateEntree) {
    return { date: `Avant l’entrée dans le parcours (${formatDate(dateEntree)}) : seule la grille d’entrée peut l’être.` }
  }
  const rang = MOMENTS_EVALUATION.indexOf(moment)
  for (const autre of autres) {
    const sien = MOMENTS_EVALUATION.indexOf(autre.moment)
    const nom = MOMENT_EVALUATION_LABELS[autre.moment].toLocaleLowerCase('fr')
    if (sien < rang && autre.date > date) return { date: `Avant la grille « ${nom} » du ${formatDate(autre.date)}.` }
    if (sien > rang && autre.date < date) return { date: `Après la grille « ${nom} » du ${formatDate(autre.date)}.` }
  }
  return {}
}
