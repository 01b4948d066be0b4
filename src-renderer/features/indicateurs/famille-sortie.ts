import type { LigneListe } from '../../../src-main/contract/indicateur'
import type { DataFamily } from '../../components/charts/palette'

const POSITIVES: Readonly<Record<string, DataFamily>> = {
  emploi_durable: 'emploi',
  alternance: 'alternance',
  formation: 'formation',
  creation: 'creation',
}

/** Colour of an exit, the same as on the bar; none when the line is not an exit. */
export function familleSortie({ nature, categorie }: Pick<LigneListe, 'nature' | 'categorie'>): DataFamily | null {
  if (nature === null) return null
  if (nature === 'positive') return POSITIVES[categorie ?? ''] ?? 'insertion'
  return nature === 'neutre' ? 'neutre' : 'sans_suite'
}
