import { type Icon, IconBriefcase, IconCompass, IconHeartHandshake, IconSchool, IconTools } from '@tabler/icons-react'
import type { FamilleEtape } from '../../../../src-main/domain/parcours/etape'
import type { TintFamily } from '../../../components/charts/palette'

export interface Couloir {
  id: TintFamily
  label: string
  icon: Icon
}

/** Lanes of the timeline, from the diagnosis to the job. */
export const COULOIRS: readonly Couloir[] = [
  { id: 'orientation', label: 'Orientation, remobilisation', icon: IconCompass },
  { id: 'formation', label: 'Formation', icon: IconSchool },
  { id: 'insertion', label: 'Insertion, mise en situation', icon: IconTools },
  { id: 'emploi', label: 'Emploi', icon: IconBriefcase },
  { id: 'social', label: 'Social, santé, mobilité', icon: IconHeartHandshake },
]

/** The lane of each family of étapes. */
export const COULOIR_OF: Record<FamilleEtape, TintFamily> = {
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
