import { IconPlus, IconTargetArrow } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OperationDetail } from '../../../src-main/contract/operation'
import { Button } from '../../components/ui/button'
import { type Column, DataTable } from '../../components/ui/data-table'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { QueryView } from '../../components/ui/states'
import { formatNumber } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useRoute } from '../../lib/use-route'
import { CreationDialog } from './components/creation-dialog'
import { ModelesPanel } from './components/modeles-panel'
import { libellePeriode, libelleType } from './libelles'
import classes from './operations.module.css'

const COLUMNS: readonly Column<OperationDetail>[] = [
  {
    id: 'intitule',
    header: 'Opération',
    width: 'minmax(220px, 2fr)',
    cell: ({ intitule }) => <b>{intitule}</b>,
    sortValue: ({ intitule }) => intitule,
  },
  { id: 'code', header: 'Code', width: '110px', cell: ({ code }) => code, sortValue: ({ code }) => code },
  { id: 'type', header: 'Type', width: '170px', cell: ({ type }) => libelleType(type), sortValue: ({ type }) => type },
  {
    id: 'periode',
    header: 'Période',
    width: '210px',
    cell: libellePeriode,
    sortValue: ({ date_debut }) => date_debut,
  },
  {
    id: 'participations',
    header: 'Participations',
    width: '120px',
    align: 'right',
    cell: ({ participations }) => formatNumber(participations),
    sortValue: ({ participations }) => participations,
  },
  {
    id: 'objectifs',
    header: 'Objectifs',
    width: '100px',
    align: 'right',
    cell: ({ objectifs }) => formatNumber(objectifs.length),
    sortValue: ({ objectifs }) => objectifs.length,
  },
]

/** The operations of the structure, and the models to begin one from. */
export function OperationsPage() {
  const operations = useRoute('operation.list', {})
  const writer = useHasRole('coordinateur', 'administrateur')
  const navigate = useNavigate()
  // Null: closed; an empty text: a blank operation.
  const [modele, setModele] = useState<string | null>(null)
  const open = (code: string) => void navigate({ to: '/operations/$code', params: { code } })
  return (
    <Page>
      <PageHeader
        title="Opérations"
        description="Une opération a sa période, ses règles de sortie et ses objectifs. Une personne peut être dans plusieurs opérations."
        actions={
          writer && (
            <Button emphasis="primary" icon={IconPlus} onClick={() => setModele('')}>
              Créer une opération
            </Button>
          )
        }
      />
      <QueryView query={operations}>
        {(rows) => (
          <div className={classes.pile}>
            <Panel flush>
              <DataTable
                label="Opérations"
                rows={rows}
                columns={COLUMNS}
                rowId={({ code }) => code}
                rowLabel={({ intitule }) => intitule}
                onOpen={({ code }) => open(code)}
                autoHeight
                empty={
                  <EmptyState icon={IconTargetArrow} title="Commencez par créer une opération">
                    Chaque participation a lieu dans une opération. Les modèles ci-dessous apportent les règles, les phases et les objectifs
                    que des équipes ont publiés.
                  </EmptyState>
                }
              />
            </Panel>
            {writer && <ModelesPanel existantes={rows.map(({ code }) => code)} onChoose={setModele} />}
          </div>
        )}
      </QueryView>
      {modele !== null && <CreationDialog modele={modele === '' ? null : modele} onClose={() => setModele(null)} onCreated={open} />}
    </Page>
  )
}
