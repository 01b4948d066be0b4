import { IconMessageCircle, IconMessagePlus } from '@tabler/icons-react'
import type { EntretienDossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { MODE_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { StatusText } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatMinutes, formatTime, VIDE } from '../../../lib/formats'
import { useOpenAction } from '../actions'

const COLUMNS: readonly Column<EntretienDossier>[] = [
  {
    id: 'date',
    header: 'Date',
    width: '172px',
    sortValue: (entretien) => `${entretien.date} ${entretien.heure ?? ''}`,
    cell: (entretien) =>
      entretien.heure === null ? formatDate(entretien.date) : `${formatDate(entretien.date)}, ${formatTime(entretien.heure)}`,
  },
  {
    id: 'statut',
    header: 'Statut',
    width: '116px',
    sortValue: (entretien) => entretien.statut,
    cell: (entretien) => <StatusText vocabulary="entretien" code={entretien.statut} />,
  },
  {
    id: 'mode',
    header: 'Mode',
    width: '110px',
    sortValue: (entretien) => entretien.mode,
    cell: (entretien) => MODE_ENTRETIEN_LABELS[entretien.mode],
  },
  {
    id: 'duree',
    header: 'Durée',
    width: '84px',
    align: 'right',
    sortValue: (entretien) => entretien.duree_minutes,
    cell: (entretien) => formatMinutes(entretien.duree_minutes),
  },
]

const NOTE: Column<EntretienDossier> = {
  id: 'note',
  header: 'Note',
  width: 'minmax(240px, 1fr)',
  cell: (entretien) => entretien.note ?? VIDE,
}

/** Every interview, the latest first; the note opens with its line. */
export function EntretiensTab({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { acces, entretiens } = participation
  const note = () => open({ type: 'entretien', id: null })
  return (
    <Panel
      title="Entretiens"
      flush
      fill
      aside={
        acces.ecriture && (
          <Button size="sm" icon={IconMessagePlus} onClick={note}>
            Noter un entretien
          </Button>
        )
      }
    >
      <DataTable
        label="Entretiens"
        rows={entretiens}
        columns={acces.notes ? [...COLUMNS, NOTE] : COLUMNS}
        rowId={(entretien) => entretien.id}
        rowLabel={(entretien) => `Entretien du ${formatDate(entretien.date)}`}
        defaultSort={{ column: 'date', desc: true }}
        onOpen={acces.ecriture ? (entretien) => open({ type: 'entretien', id: entretien.id }) : undefined}
        empty={
          <EmptyState
            icon={IconMessageCircle}
            title="Aucun entretien"
            action={acces.ecriture && <Button onClick={note}>Noter un entretien</Button>}
          >
            Un entretien par mois au moins. La note prend deux minutes et reste réservée au référent et à la coordination.
          </EmptyState>
        }
      />
    </Panel>
  )
}
