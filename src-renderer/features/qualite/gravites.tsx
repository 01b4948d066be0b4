import { IconAlertTriangle, IconBan } from '@tabler/icons-react'
import { GRAVITE_QUALITE_LABELS, type GraviteQualite } from '../../../src-main/domain/qualite/famille'
import { Badge } from '../../components/ui/badge'

const LOOKS = {
  bloquant: { icon: IconBan, tone: 'alerte' },
  alerte: { icon: IconAlertTriangle, tone: 'attention' },
} as const

/** The gravity of a control: icon and word. */
export function GraviteBadge({ gravite }: { gravite: GraviteQualite }) {
  return <Badge {...LOOKS[gravite]} label={GRAVITE_QUALITE_LABELS[gravite]} />
}
