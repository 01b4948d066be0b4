import { IconHistory } from '@tabler/icons-react'
import type { RouteOutput } from '../../../../src-main/contract/api'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatTimestamp } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { FusionsDuDossier } from '../../doublons/components/fusions-du-dossier'
import { ACTION_LABELS, champLabel } from '../historique-labels'

type Fait = RouteOutput<'participant.history'>[number]

const COLUMNS: readonly Column<Fait>[] = [
  { id: 'horodatage', header: 'Quand', width: '190px', sortValue: (fait) => fait.id, cell: (fait) => formatTimestamp(fait.horodatage) },
  { id: 'utilisateur', header: 'Qui', width: '200px', sortValue: (fait) => fait.utilisateur, cell: (fait) => fait.utilisateur },
  {
    id: 'action',
    header: 'Quoi',
    width: '260px',
    sortValue: (fait) => ACTION_LABELS[fait.action] ?? fait.action,
    cell: (fait) => ACTION_LABELS[fait.action] ?? fait.action,
  },
  {
    id: 'champs',
    header: 'Champs changés',
    width: 'minmax(200px, 1fr)',
    cell: (fait) => [...new Set(fait.champs.map(champLabel))].join(', '),
  },
]

/** What was done on this file, by whom, when. */
export function HistoriqueTab({ id }: { id: string }) {
  const history = useRoute('participant.history', { id })
  return (
    <>
      <FusionsDuDossier id={id} />
      <Panel title="Historique" note="Qui a fait quoi sur ce dossier ; les valeurs n’y sont pas recopiées." flush fill>
        <QueryView query={history}>
          {(faits) => (
            <DataTable
              label="Historique du dossier"
              rows={faits}
              columns={COLUMNS}
              rowId={(fait) => String(fait.id)}
              rowLabel={(fait) => fait.action}
              defaultSort={{ column: 'horodatage', desc: true }}
              rowHeight={29}
              empty={
                <EmptyState icon={IconHistory} title="Rien encore">
                  Ce dossier vient d’une reprise de données : chaque changement fait ici s’inscrira dans cette liste.
                </EmptyState>
              }
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
