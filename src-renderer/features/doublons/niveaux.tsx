import { type Icon, IconAlertTriangle, IconEqual, IconQuestionMark } from '@tabler/icons-react'
import { NIVEAU_DOUBLON_LABELS, type NiveauDoublon } from '../../../src-main/domain/participant/doublon'
import { Badge } from '../../components/ui/badge'
import type { Tone } from '../../components/ui/statuts'

const LOOKS: Record<NiveauDoublon, { icon: Icon; tone: Tone }> = {
  certain: { icon: IconEqual, tone: 'alerte' },
  probable: { icon: IconAlertTriangle, tone: 'attention' },
  possible: { icon: IconQuestionMark, tone: 'neutre' },
}

/** How surely two files are one person. */
export function NiveauBadge({ niveau }: { niveau: NiveauDoublon }) {
  return <Badge {...LOOKS[niveau]} label={NIVEAU_DOUBLON_LABELS[niveau]} />
}
