import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationFiche } from '../../../../src-main/contract/operation'
import { OPERATION_NOMINATIF_WRITERS } from '../../../../src-main/contract/operation-acces'
import type { SessionResume } from '../../../../src-main/contract/operation-session'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatNumber, VIDE } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { SessionDialog } from './session-dialog'

const COLUMNS: readonly Column<SessionResume>[] = [
  {
    id: 'intitule',
    header: 'Session',
    width: 'minmax(220px, 2fr)',
    cell: ({ intitule }) => <b>{intitule}</b>,
    sortValue: ({ intitule }) => intitule,
  },
  {
    id: 'dates',
    header: 'Dates',
    width: '200px',
    cell: ({ date_debut, date_fin }) =>
      date_fin === null ? `depuis le ${formatDate(date_debut)}` : `${formatDate(date_debut)} au ${formatDate(date_fin)}`,
    sortValue: ({ date_debut }) => date_debut,
  },
  {
    id: 'inscrits',
    header: 'Inscrits / places',
    width: '130px',
    align: 'right',
    cell: ({ comptes, places }) => `${formatNumber(comptes.inscrits)} / ${places === null ? VIDE : formatNumber(places)}`,
    sortValue: ({ comptes }) => comptes.inscrits,
  },
  {
    id: 'embauches',
    header: 'Embauchés',
    width: '100px',
    align: 'right',
    cell: ({ comptes }) => formatNumber(comptes.parIssue.embauche),
    sortValue: ({ comptes }) => comptes.parIssue.embauche,
  },
  { id: 'bilan', header: 'Bilan', width: '90px', cell: ({ bilan }) => (bilan === null ? 'à écrire' : 'écrit') },
]

interface Props {
  fiche: OperationFiche
  ouverte: string | null
  /** Absent for who may not read names. */
  onOpen?: (id: string) => void
}

/** The sessions of the operation: dates, places, how they ended. */
export function SessionsPanel({ fiche, ouverte, onOpen }: Props) {
  const [creating, setCreating] = useState(false)
  const writer = useHasRole(...OPERATION_NOMINATIF_WRITERS)
  const create = writer && (
    <Button icon={IconPlus} onClick={() => setCreating(true)}>
      Créer une session
    </Button>
  )
  return (
    <Panel title="Sessions" flush aside={fiche.sessions.length > 0 && create}>
      <DataTable
        label="Sessions"
        rows={fiche.sessions}
        columns={COLUMNS}
        rowId={({ id }) => id}
        rowLabel={({ intitule }) => intitule}
        onOpen={onOpen && (({ id }) => onOpen(id))}
        currentId={ouverte}
        autoHeight
        empty={
          <EmptyState icon={IconUsersGroup} title="Aucune session pour l’instant" action={create}>
            Une session réunit des participants autour d’un recrutement ou d’une formation : dates, places, inscrits, issue de chacun,
            bilan.
          </EmptyState>
        }
      />
      {creating && (
        <SessionDialog
          operation={fiche.code}
          session={null}
          onClose={() => setCreating(false)}
          onDone={(id) => id !== null && onOpen?.(id)}
        />
      )}
    </Panel>
  )
}
