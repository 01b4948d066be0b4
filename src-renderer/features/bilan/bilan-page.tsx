import { IconPlus, IconReportAnalytics } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { TabBar } from '../../components/ui/tab-bar'
import { useHasRole } from '../../lib/session'
import { usePrimaryShortcut } from '../../lib/shortcuts'
import { useRoute } from '../../lib/use-route'
import { ListeBilans } from './components/liste-bilans'
import { NouveauBilanDialog } from './components/nouveau-bilan-dialog'
import { SansGarder } from './components/sans-garder'
import { bilanRoute } from './routes'

const ONGLETS = [
  { value: 'gardes', label: 'Bilans gardés' },
  { value: 'fichiers', label: 'Fichiers sans garder' },
] as const

/** The bilans the structure writes and freezes; or their files at once, without keeping anything. */
export function BilanPage() {
  const operations = useRoute('indicateur.operations', {})
  const { onglet = 'gardes' } = bilanRoute.useSearch()
  const navigate = useNavigate()
  const [nouveau, setNouveau] = useState(false)
  const writes = useHasRole('coordinateur')
  usePrimaryShortcut(() => writes && setNouveau(true))

  return (
    <Page>
      <PageHeader
        title="Bilans"
        description="Le PDF et le classeur viennent du même calcul que les écrans : ils ne peuvent pas se contredire."
        actions={
          writes && (
            <Button emphasis="primary" icon={IconPlus} onClick={() => setNouveau(true)}>
              Nouveau bilan
            </Button>
          )
        }
      />
      <QueryView query={operations}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={IconReportAnalytics} title="Rien à compter pour l’instant">
              Un bilan rend compte d’une opération. Créez-la, ou reprenez vos données, puis revenez ici.
            </EmptyState>
          ) : (
            <>
              <TabBar
                label="Bilans"
                tabs={ONGLETS}
                value={onglet}
                onChange={(value) => void navigate({ to: '/bilans', search: value === 'fichiers' ? { onglet: value } : {} })}
              />
              {onglet === 'gardes' ? <ListeBilans onCreate={writes ? () => setNouveau(true) : null} /> : <SansGarder operations={rows} />}
              {nouveau && <NouveauBilanDialog operations={rows} onClose={() => setNouveau(false)} />}
            </>
          )
        }
      </QueryView>
    </Page>
  )
}
