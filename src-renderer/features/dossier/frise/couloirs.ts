import { type Icon, IconBriefcase, IconCompass, IconHeartHandshake, IconSchool, IconTools } from '@tabler/icons-react'
import type { CodeCouloir } from '../../../../src-main/domain/frise/couloirs'

/** Icons of the lanes of the timeline. */
export const COULOIR_ICONS: Record<CodeCouloir, Icon> = {
  orientation: IconCompass,
  formation: IconSchool,
  insertion: IconTools,
  emploi: IconBriefcase,
  social: IconHeartHandshake,
}
