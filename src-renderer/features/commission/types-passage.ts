import {
  type Icon,
  IconArrowsExchange,
  IconCalendarPlus,
  IconCircleMinus,
  IconCircleX,
  IconDoorEnter,
  IconFlagCheck,
  IconInfoCircle,
  IconPlayerPause,
  IconPlayerPlay,
  IconUserShare,
} from '@tabler/icons-react'
import type { TypePassage } from '../../../src-main/domain/commission/commission'

type TonPassage = 'action' | 'attention' | 'suspendu' | 'succes' | 'neutre'

/** How each type of dossier looks, from the agenda to the projection. */
export const TYPE_LOOKS: Readonly<Record<TypePassage, { icon: Icon; ton: TonPassage }>> = {
  entree: { icon: IconDoorEnter, ton: 'action' },
  prolongation: { icon: IconCalendarPlus, ton: 'attention' },
  suspension: { icon: IconPlayerPause, ton: 'suspendu' },
  reprise: { icon: IconPlayerPlay, ton: 'suspendu' },
  reorientation: { icon: IconArrowsExchange, ton: 'neutre' },
  changement_referent: { icon: IconUserShare, ton: 'action' },
  sortie_positive: { icon: IconFlagCheck, ton: 'succes' },
  sortie_neutre: { icon: IconCircleMinus, ton: 'neutre' },
  sortie_sans_suite: { icon: IconCircleX, ton: 'neutre' },
  point_information: { icon: IconInfoCircle, ton: 'neutre' },
}
