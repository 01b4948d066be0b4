import { IconPlus, IconReportAnalytics } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { BilanRow } from '../../../../src-main/contract/bilan'
import { nomCourtPeriode } from '../../../../src-main/domain/bilan/nom-bilan'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount, formatTimestamp } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { EtatBilan } from './etat-bilan'

const COLUMNS: readonly Column<BilanRow>[] = [
  { id: 'nom', header: 'Bilan', cell: ({ nom }) => nom, sortValue: ({ nom }) => nom, width: 'minmax(200px, 2fr)' },
  {
    id: 'operation',
    header: 'Opération',
    cell: ({ intitule }) => intitule ?? 'Toutes',
    sortValue: ({ intitule }) => intitule,
    width: 'minmax(120px, 1fr)',
  },
  { id: 'periode', header: 'Période', cell: nomCourtPeriode, sortValue: ({ au }) => au, width: '140px' },
  {
    id: 'etat',
    header: 'État',
    cell: (bilan) => <EtatBilan bilan={bilan} />,
    sortValue: ({ versions }) => versions.length,
    width: '216px',
  },
  {
    id: 'relire',
    header: 'À relire',
    cell: ({ repris }) => (repris === 0 ? '' : formatCount(repris, 'texte')),
    sortValue: ({ repris }) => repris,
    width: '80px',
  },
  {
    id: 'modifie',
    header: 'Modifié',
    cell: ({ modifie_le, modifie_par }) => `${formatTimestamp(modifie_le)}, ${modifie_par}`,
    sortValue: ({ modifie_le }) => modifie_le,
    width: '270px',
  },
]

/** The bilans kept, the latest period first. */
export function ListeBilans({ onCreate }: { onCreate: (() => void) | null }) {
  const bilans = useRoute('bilan.list', {})
  const navigate = useNavigate()
  return (
    <QueryView query={bilans}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState
            icon={IconReportAnalytics}
            title="Aucun bilan gardé"
            action={
              onCreate && (
                <Button emphasis="primary" icon={IconPlus} onClick={onCreate}>
                  Commencer un bilan
                </Button>
              )
            }
          >
            Un bilan gardé se rédige, se relit, puis se fige : ses chiffres et ses listes ne changent plus. Ses textes servent de départ à
            celui de l’an prochain.
          </EmptyState>
        ) : (
          <Panel flush>
            <DataTable
              label="Bilans gardés"
              rows={rows}
              columns={COLUMNS}
              rowId={({ id }) => id}
              rowLabel={({ nom }) => nom}
              onOpen={({ id }) => void navigate({ to: '/bilans/$id', params: { id } })}
              rowHeight={40}
              autoHeight
            />
          </Panel>
        )
      }
    </QueryView>
  )
}
