import type { MotifSortie } from './sortie'

export const CATEGORIES_REGLEES = [
  'emploi_durable',
  'alternance',
  'emploi_autre',
  'formation',
  'creation',
  'scolarite',
  'emploi_non_durable',
  'formation_non_validee',
  'creation_sans_preuve',
] as const

/** Category of an exit: one given by the rule set, else the motive itself (« emploi » alone is never one). */
export type CategorieSortie = (typeof CATEGORIES_REGLEES)[number] | Exclude<MotifSortie, 'emploi'>

/** Positive categories that count as a return to employment (P11, P21). */
export const CATEGORIES_EN_EMPLOI: ReadonlySet<string> = new Set<CategorieSortie>([
  'emploi_durable',
  'alternance',
  'creation',
  'emploi_autre',
])
