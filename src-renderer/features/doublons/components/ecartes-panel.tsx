import { IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { RouteOutput } from '../../../../src-main/contract/api'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { PersonName } from '../../../components/ui/person-name'
import { QueryView } from '../../../components/ui/states'
import { formatFullName, formatTimestamp } from '../../../lib/formats'
import type { useRoute } from '../../../lib/use-route'
import { useRestore } from '../use-doublons'

type Paire = RouteOutput<'doublon.listEcartes'>[number]

interface EcartesPanelProps {
  query: ReturnType<typeof useRoute<'doublon.listEcartes'>>
  onOpen: (paire: { premier: string; second: string }) => void
}

/** The pairs somebody said are two people; each may be looked at again. */
export function EcartesPanel({ query, onOpen }: EcartesPanelProps) {
  const { mutate: restore } = useRestore()
  const columns = useMemo(
    (): readonly Column<Paire>[] => [
      { id: 'premier', header: 'Dossier 1', width: 'minmax(180px, 1fr)', cell: ({ premier }) => <PersonName {...premier} /> },
      { id: 'second', header: 'Dossier 2', width: 'minmax(180px, 1fr)', cell: ({ second }) => <PersonName {...second} /> },
      {
        id: 'quand',
        header: 'Décidé',
        width: 'minmax(240px, 1fr)',
        sortValue: ({ horodatage }) => horodatage,
        cell: ({ utilisateur, horodatage }) => `par ${utilisateur}, ${formatTimestamp(horodatage)}`,
      },
      {
        id: 'action',
        header: '',
        width: '160px',
        align: 'right',
        cell: ({ premier, second }) => (
          <Button size="sm" emphasis="text" onClick={() => restore({ premier: premier.id, second: second.id })}>
            Examiner à nouveau
          </Button>
        ),
      },
    ],
    [restore],
  )
  return (
    <Panel flush fill>
      <QueryView query={query}>
        {(paires) => (
          <DataTable
            label="Paires écartées"
            rows={paires}
            columns={columns}
            rowId={({ premier, second }) => `${premier.id} ${second.id}`}
            rowLabel={({ premier, second }) => `${formatFullName(premier)} et ${formatFullName(second)}`}
            rowHeight={34}
            onOpen={({ premier, second }) => onOpen({ premier: premier.id, second: second.id })}
            empty={
              <EmptyState icon={IconUsers} title="Aucune paire écartée">
                Quand deux dossiers proches sont bien deux personnes, dites-le depuis leur comparaison : la paire ne revient plus
                d’elle-même.
              </EmptyState>
            }
          />
        )}
      </QueryView>
    </Panel>
  )
}
