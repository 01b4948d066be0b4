import { IconReportAnalytics } from '@tabler/icons-react'
import { useState } from 'react'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { useHasRole } from '../../lib/session'
import { today } from '../../lib/today'
import { useRoute } from '../../lib/use-route'
import classes from './bilan.module.css'
import { Apercu } from './components/apercu'
import { ChoixBilan } from './components/choix-bilan'
import { ProduirePanel } from './components/produire-panel'
import { type DemandeBilan, defaultDemande } from './demande'

/** Choose a period and an operation, look at the main figures, produce the paper and the workbook. */
export function BilanPage() {
  const operations = useRoute('indicateur.operations', {})
  const [chosen, setChosen] = useState<DemandeBilan | null>(null)
  const allowed = useHasRole('coordinateur', 'lecture')

  return (
    <Page>
      <PageHeader
        title="Bilans"
        description="Le PDF et le classeur viennent du même calcul que les écrans : ils ne peuvent pas se contredire."
      />
      <QueryView query={operations}>
        {(rows) => {
          const demande = chosen ?? defaultDemande(Number(today().slice(0, 4)), rows)
          return rows.length === 0 ? (
            <EmptyState icon={IconReportAnalytics} title="Rien à compter pour l’instant">
              Un bilan rend compte d’une opération. Créez-la, ou reprenez vos données, puis revenez ici.
            </EmptyState>
          ) : (
            <div className={classes.page}>
              <ChoixBilan demande={demande} operations={rows} onChange={setChosen} />
              <Apercu demande={demande} />
              <ProduirePanel demande={demande} reason={allowed ? null : 'La coordination produit les bilans.'} />
            </div>
          )
        }}
      </QueryView>
    </Page>
  )
}
