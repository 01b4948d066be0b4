import { IconLock, IconPencil } from '@tabler/icons-react'
import type { BilanRow } from '../../../../src-main/contract/bilan'
import { Badge } from '../../../components/ui/badge'

/** « Brouillon », « Figé, version 2 », and whether it was changed since. */
export function EtatBilan({ bilan }: { bilan: Pick<BilanRow, 'versions' | 'modifie_le'> }) {
  const [derniere] = bilan.versions
  if (!derniere) return <Badge icon={IconPencil} label="Brouillon" tone="neutre" />
  const suite = bilan.modifie_le > derniere.fige_le
  return (
    <Badge
      icon={IconLock}
      label={`Figé, version ${derniere.version}${suite ? ', modifié depuis' : ''}`}
      tone={suite ? 'attention' : 'succes'}
    />
  )
}
