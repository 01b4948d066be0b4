import { IconUserPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { FILE_WRITERS } from '../../../src-main/contract/commun'
import { Button } from '../../components/ui/button'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { useHasRole } from '../../lib/session'
import { usePrimaryShortcut } from '../../lib/shortcuts'
import { LienCohortes } from '../cohortes/components/lien-cohortes'
import { LienDoublons } from '../doublons/components/lien-doublons'
import { Liste } from './components/liste'
import { TransfertMenu } from './components/transfert-menu'
import { useParticipants } from './use-participants'

/** Who needs me now: the people of the team, searched and filtered as one types. */
export function ParticipantsPage() {
  const navigate = useNavigate()
  const mayWrite = useHasRole(...FILE_WRITERS)
  const { query, lignes } = useParticipants()
  const prescribe = () => void navigate({ to: '/participants/nouvelle' })
  usePrimaryShortcut(prescribe, mayWrite)
  return (
    <Page fill>
      <PageHeader
        title="Participants"
        actions={
          mayWrite && (
            <>
              <TransfertMenu lignes={lignes} />
              <LienCohortes />
              <LienDoublons />
              <Button emphasis="primary" icon={IconUserPlus} onClick={prescribe}>
                Nouvelle prescription
              </Button>
            </>
          )
        }
      />
      <QueryView query={query}>
        {(liste) => <Liste liste={liste} lignes={lignes} onPrescribe={mayWrite ? prescribe : undefined} />}
      </QueryView>
    </Page>
  )
}
