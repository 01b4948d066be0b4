import { IconPlus, IconTargetArrow } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { TabBar } from '../../components/ui/tab-bar'
import { useHasRole } from '../../lib/session'
import { useRoute } from '../../lib/use-route'
import { CreationDialog } from './components/creation-dialog'
import { ObjectifsPanel } from './components/objectifs-panel'
import { ReglesPanel } from './components/regles-panel'
import classes from './operations.module.css'

/** The operations of the structure: their rules, explained, and their targets. */
export function OperationsPage() {
  const operations = useRoute('operation.list', {})
  const writer = useHasRole('coordinateur', 'administrateur')
  const [chosen, setChosen] = useState<string | null>(null)
  const [creating, setCreating] = useState(false)
  const create = writer && (
    <Button emphasis="primary" icon={IconPlus} onClick={() => setCreating(true)}>
      Créer une opération
    </Button>
  )

  return (
    <Page>
      <PageHeader
        title="Opérations"
        description="Une opération a sa période, ses règles de sortie et ses objectifs. Ses règles sont imprimées à côté des chiffres qu’elles produisent."
        actions={(operations.data ?? []).length > 0 && create}
      />
      <QueryView query={operations}>
        {(rows) => {
          const current = rows.find(({ code }) => code === chosen) ?? rows[0]
          if (!current) {
            return (
              <EmptyState icon={IconTargetArrow} title="Commencez par créer une opération" action={create}>
                Chaque participation a lieu dans une opération. Les modèles apportent les règles et les objectifs que des équipes ont
                publiés.
              </EmptyState>
            )
          }
          return (
            <>
              <TabBar
                label="Opérations"
                tabs={rows.map(({ code, intitule, participations }) => ({ value: code, label: intitule, count: participations }))}
                value={current.code}
                onChange={setChosen}
              />
              <div className={classes.columns}>
                <ReglesPanel key={`regles-${current.code}`} operation={current} writer={writer} />
                <ObjectifsPanel key={`objectifs-${current.code}`} operation={current} writer={writer} />
              </div>
            </>
          )
        }}
      </QueryView>
      {creating && <CreationDialog onClose={() => setCreating(false)} onCreated={setChosen} />}
    </Page>
  )
}
