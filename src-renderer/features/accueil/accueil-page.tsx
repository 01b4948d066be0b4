import { IconUserPlus } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Kbd } from '../../components/ui/kbd'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { TabBar } from '../../components/ui/tab-bar'
import { useHasRole, useSession } from '../../lib/session'
import { usePrimaryShortcut } from '../../lib/shortcuts'
import { today } from '../../lib/today'
import { useRoute } from '../../lib/use-route'
import { AccueilContent } from './components/accueil-content'
import { DebutPage } from './components/debut-page'
import { greeting } from './greeting'

type Portee = 'mes' | 'equipe'

/** Home page: who needs me now, the next commission, my caseload. */
export function AccueilPage() {
  const router = useRouter()
  const { user } = useSession()
  const hasCaseload = useHasRole('coordinateur', 'referent')
  const coordinates = useHasRole('coordinateur')
  const [portee, setPortee] = useState<Portee>(user.referent ? 'mes' : 'equipe')
  const accueil = useRoute('accueil.get', { portee }, { enabled: hasCaseload, keepPrevious: true })
  const create = () => router.history.push('/participants/nouvelle')
  usePrimaryShortcut(create, hasCaseload)

  return (
    <Page fill>
      <PageHeader
        title={`Bonjour ${user.nom.split(' ')[0]}`}
        description={greeting(accueil.data?.today ?? today(), accueil.data?.rendezVous ?? [])}
        aside={
          coordinates &&
          user.referent && (
            <TabBar
              look="pills"
              label="Alertes de"
              value={portee}
              onChange={setPortee}
              tabs={[
                { value: 'mes', label: 'Mes participants' },
                { value: 'equipe', label: 'Toute l’équipe' },
              ]}
            />
          )
        }
        actions={
          hasCaseload && (
            <Button emphasis="primary" icon={IconUserPlus} badge={<Kbd>Ctrl N</Kbd>} onClick={create}>
              Nouvelle prescription
            </Button>
          )
        }
      />
      {hasCaseload ? (
        <QueryView query={accueil}>{(data) => <AccueilContent data={data} equipe={portee === 'equipe'} />}</QueryView>
      ) : (
        <DebutPage />
      )}
    </Page>
  )
}
