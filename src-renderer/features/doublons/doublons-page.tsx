import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { TabBar } from '../../components/ui/tab-bar'
import { useRoute } from '../../lib/use-route'
import { ComparaisonPage } from './components/comparaison-page'
import { EcartesPanel } from './components/ecartes-panel'
import { FusionsPanel } from './components/fusions-panel'
import { PairesPanel } from './components/paires-panel'
import { doublonsRoute } from './routes'

/** Files that may be those of one person: to look at, to merge, to put aside. */
export function DoublonsPage() {
  const navigate = doublonsRoute.useNavigate()
  const { onglet = 'examiner', premier, second } = doublonsRoute.useSearch()
  const paires = useRoute('doublon.list', {})
  const ecartes = useRoute('doublon.listEcartes', {})
  const fusions = useRoute('doublon.listFusions', { participant: null })
  const backToList = () => void navigate({ search: { onglet: onglet === 'examiner' ? undefined : onglet } })
  if (premier !== undefined && second !== undefined) {
    return <ComparaisonPage key={`${premier} ${second}`} premier={premier} second={second} onBack={backToList} />
  }
  const niveaux = paires.data && Object.values(paires.data.niveaux).reduce((sum, count) => sum + count, 0)
  const open = (paire: { premier: string; second: string }) => void navigate({ search: { onglet, ...paire } })

  return (
    <Page fill>
      <PageHeader
        title="Doublons"
        back={{ label: 'Participants', onClick: () => void navigate({ to: '/participants' }) }}
        description="Des dossiers qui sont peut-être ceux d’une même personne. Rien n’est réuni sans vous, et une fusion s’annule."
      />
      <TabBar
        label="Doublons"
        tabs={[
          { value: 'examiner', label: 'À examiner', count: niveaux },
          { value: 'ecartes', label: 'Deux personnes', count: ecartes.data?.length },
          { value: 'fusions', label: 'Fusions', count: fusions.data?.length },
        ]}
        value={onglet}
        onChange={(value) => void navigate({ search: { onglet: value === 'examiner' ? undefined : value }, replace: true })}
      />
      {onglet === 'examiner' && <PairesPanel query={paires} onOpen={open} />}
      {onglet === 'ecartes' && <EcartesPanel query={ecartes} onOpen={open} />}
      {onglet === 'fusions' && <FusionsPanel query={fusions} />}
    </Page>
  )
}
