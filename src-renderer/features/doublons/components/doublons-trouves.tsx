import { IconUsersGroup } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { FILE_WRITERS } from '../../../../src-main/contract/commun'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { formatCount } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { useRoute } from '../../../lib/use-route'

/** After a take-over: how many files may be those of one person, and where to look at them. */
export function DoublonsTrouves() {
  const navigate = useNavigate()
  const mayMerge = useHasRole(...FILE_WRITERS)
  const niveaux = useRoute('doublon.list', {}, { enabled: mayMerge }).data?.niveaux
  const count = niveaux ? niveaux.certain + niveaux.probable : 0
  if (count === 0) return null
  return (
    <Callout
      tone="attention"
      icon={IconUsersGroup}
      title={formatCount(count, 'doublon probable', 'doublons probables')}
      action={
        <Button size="sm" onClick={() => void navigate({ to: '/participants/doublons' })}>
          Examiner les doublons
        </Button>
      }
    >
      Des dossiers du coffre sont peut-être ceux d’une même personne. Rien n’a été réuni.
    </Callout>
  )
}
