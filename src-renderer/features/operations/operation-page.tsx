import { IconTargetArrow } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { OperationFiche } from '../../../src-main/contract/operation'
import { OPERATION_NOMINATIF_READERS } from '../../../src-main/contract/operation-acces'
import { Badge } from '../../components/ui/badge'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { TabBar } from '../../components/ui/tab-bar'
import { formatCount } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useRoute } from '../../lib/use-route'
import { FichePanel } from './components/fiche-panel'
import { ObjectifsPanel } from './components/objectifs-panel'
import { PhasesPanel } from './components/phases-panel'
import { ReglesPanel } from './components/regles-panel'
import { SessionPanel } from './components/session-panel'
import { SessionsPanel } from './components/sessions-panel'
import { libellePeriode, libelleType } from './libelles'
import classes from './operations.module.css'
import type { OngletOperation } from './recherche'

const page = getRouteApi('/shell/operations/$code')

/** One operation: what it is, its targets, its rules, its phases and its sessions. */
export function OperationPage() {
  const { code } = page.useParams()
  const operation = useRoute('operation.get', { operation: code })
  return <QueryView query={operation}>{(fiche) => <Contenu fiche={fiche} />}</QueryView>
}

function Contenu({ fiche }: { fiche: OperationFiche }) {
  const { onglet = 'fiche', session } = page.useSearch()
  const navigate = useNavigate()
  const writer = useHasRole('coordinateur', 'administrateur')
  const nominatif = useHasRole(...OPERATION_NOMINATIF_READERS)
  const { code } = fiche
  const go = (search: { onglet?: OngletOperation; session?: string }) =>
    void navigate({ to: '/operations/$code', params: { code }, search, replace: true })
  const ouverte = nominatif && onglet === 'sessions' ? session : undefined
  return (
    <Page
      sidePanel={ouverte !== undefined ? <SessionPanel key={ouverte} id={ouverte} onClose={() => go({ onglet: 'sessions' })} /> : undefined}
    >
      <PageHeader
        title={fiche.intitule}
        back={{ label: 'Opérations', onClick: () => void navigate({ to: '/operations' }), note: code }}
        badges={<Badge icon={IconTargetArrow} tone="neutre" label={libelleType(fiche.type)} />}
        description={[
          libellePeriode(fiche),
          fiche.numero_fse && `FSE+ n° ${fiche.numero_fse}`,
          formatCount(fiche.participations, 'participation'),
          fiche.aussi_ailleurs > 0 && `dont ${formatCount(fiche.aussi_ailleurs, 'personne')} aussi dans une autre opération`,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <TabBar<OngletOperation>
        label="Opération"
        tabs={[
          { value: 'fiche', label: 'Fiche' },
          { value: 'objectifs', label: 'Objectifs', count: fiche.objectifs.length },
          { value: 'regles', label: 'Règles de sortie' },
          { value: 'phases', label: 'Phases', count: fiche.phases.length },
          { value: 'sessions', label: 'Sessions', count: fiche.sessions.length },
        ]}
        value={onglet}
        onChange={(value) => go({ onglet: value })}
      />
      <div className={classes.pile}>
        {onglet === 'fiche' && <FichePanel fiche={fiche} writer={writer} />}
        {onglet === 'objectifs' && <ObjectifsPanel operation={fiche} writer={writer} />}
        {onglet === 'regles' && <ReglesPanel fiche={fiche} writer={writer} />}
        {onglet === 'phases' && <PhasesPanel fiche={fiche} writer={writer} />}
        {onglet === 'sessions' && (
          <SessionsPanel
            fiche={fiche}
            ouverte={ouverte ?? null}
            onOpen={nominatif ? (id) => go({ onglet: 'sessions', session: id }) : undefined}
          />
        )}
      </div>
    </Page>
  )
}
