import { type Icon, IconCircleCheck, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react'
import { COMPLETUDE_LABELS, type Completude } from '../../../../src-main/domain/piece/completude'
import { Badge } from '../../../components/ui/badge'
import type { Tone } from '../../../components/ui/statuts'
import { formatCount } from '../../../lib/formats'

const LOOKS: Record<Completude, { icon: Icon; tone: Tone }> = {
  partiel: { icon: IconCircleDashed, tone: 'attention' },
  complet: { icon: IconCircleHalf2, tone: 'enCours' },
  justifie: { icon: IconCircleCheck, tone: 'succes' },
}

interface CompletudeBadgeProps {
  completude: Completude
  /** Proofs still to bring, said beside the state. */
  manquantes?: number
}

/** How far a file is from holding before a controller. */
export function CompletudeBadge({ completude, manquantes = 0 }: CompletudeBadgeProps) {
  const { icon, tone } = LOOKS[completude]
  const suite = manquantes === 0 ? '' : `, ${formatCount(manquantes, 'preuve manque', 'preuves manquent')}`
  return <Badge icon={icon} tone={tone} label={`Dossier ${COMPLETUDE_LABELS[completude].toLowerCase()}${suite}`} />
}
