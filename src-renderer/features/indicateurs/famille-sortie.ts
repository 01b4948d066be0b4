import type { LigneListe } from '../../../src-main/contract/indicateur'
import type { GroupeSortie } from '../../../src-main/domain/indicateur/sorties-par-categorie'
import type { DataFamily } from '../../components/charts/palette'

const POSITIVES: Readonly<Record<string, DataFamily>> = {
  emploi_durable: 'emploi',
  alternance: 'alternance',
  formation: 'formation',
  creation: 'creation',
}

/** Colour of each group of exits, on every chart. */
export const FAMILLES_GROUPE: Record<GroupeSortie, DataFamily> = {
  emploi_durable: 'emploi',
  alternance: 'alternance',
  formation: 'formation',
  creation: 'creation',
  autre_positive: 'insertion',
  neutre: 'neutre',
  sans_suite: 'sans_suite',
}

/** Colour of an exit, the same as on the bar; none when the line is not an exit. */
export function familleSortie({ nature, categorie }: Pick<LigneListe, 'nature' | 'categorie'>): DataFamily | null {
  if (nature === null) return null
  if (nature === 'positive') return POSITIVES[categorie ?? ''] ?? 'insertion'
  return nature === 'neutre' ? 'neutre' : 'sans_suite'
}
