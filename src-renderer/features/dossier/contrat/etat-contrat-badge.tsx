import { type Icon, IconCalendarEvent, IconCalendarX, IconCircleCheck, IconHourglass, IconRepeat, IconSignature } from '@tabler/icons-react'
import type { ContratDossier } from '../../../../src-main/contract/contrat'
import { type EtatContrat, libelleEtatContrat } from '../../../../src-main/domain/parcours/contrat-engagement'
import { Badge } from '../../../components/ui/badge'
import type { Tone } from '../../../components/ui/statuts'

const ASPECTS: Readonly<Record<EtatContrat, readonly [Icon, Tone]>> = {
  a_signer: [IconSignature, 'attention'],
  a_venir: [IconCalendarEvent, 'neutre'],
  en_cours: [IconCircleCheck, 'succes'],
  se_termine: [IconHourglass, 'attention'],
  termine: [IconCalendarX, 'alerte'],
  renouvele: [IconRepeat, 'neutre'],
}

/** Where a contract stands, with its date when it matters. */
export function EtatContratBadge({ contrat }: { contrat: ContratDossier }) {
  const [icon, tone] = ASPECTS[contrat.etat]
  return <Badge icon={icon} tone={tone} label={libelleEtatContrat(contrat, contrat.etat)} outline={contrat.etat === 'a_venir'} />
}
