import type { FamilleEtape } from '../parcours/etape'

export const CODES_COULOIR = ['orientation', 'formation', 'insertion', 'emploi', 'social'] as const
export type CodeCouloir = (typeof CODES_COULOIR)[number]

/** A lane of the timeline. */
export interface Couloir {
  readonly id: CodeCouloir
  readonly label: string
}

/** Lanes of the timeline, from the diagnosis to the job. */
export const COULOIRS: readonly Couloir[] = [
  { id: 'orientation', label: 'Orientation, remobilisation' },
  { id: 'formation', label: 'Formation' },
  { id: 'insertion', label: 'Insertion, mise en situation' },
  { id: 'emploi', label: 'Emploi' },
  { id: 'social', label: 'Social, santé, mobilité' },
]

/** The lane of each family of étapes. */
export const COULOIR_OF: Record<FamilleEtape, CodeCouloir> = {
  diagnostic: 'orientation',
  remobilisation: 'orientation',
  recherche_emploi: 'orientation',
  autre: 'orientation',
  formation_remise_niveau: 'formation',
  formation_prequalifiante: 'formation',
  formation_qualifiante: 'formation',
  formation_diplomante: 'formation',
  siae: 'insertion',
  pmsmp: 'insertion',
  emploi_court: 'emploi',
  emploi_durable: 'emploi',
  creation: 'emploi',
  action_sociale: 'social',
}
