import { IconListNumbers, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationFiche } from '../../../../src-main/contract/operation'
import type { PhaseLue } from '../../../../src-main/contract/operation-phase'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatNumber } from '../../../lib/formats'
import { libelleDuree } from '../libelles'
import { PhasesDialog } from './phases-dialog'

const COLUMNS: readonly Column<PhaseLue>[] = [
  { id: 'ordre', header: 'N°', width: '56px', cell: ({ ordre }) => ordre },
  { id: 'intitule', header: 'Phase', width: 'minmax(220px, 1.4fr)', cell: ({ intitule }) => <b>{intitule}</b> },
  { id: 'duree', header: 'Durée', width: '120px', cell: libelleDuree },
  { id: 'prise_en_charge', header: 'Prise en charge', width: 'minmax(220px, 1.6fr)', cell: ({ prise_en_charge }) => prise_en_charge },
  { id: 'presents', header: 'Y sont', width: '90px', align: 'right', cell: ({ presents }) => formatNumber(presents) },
  { id: 'passes', header: 'Y sont passés', width: '120px', align: 'right', cell: ({ passes }) => formatNumber(passes) },
]

/** The phases of the operation, in order; people go from one to the next in their file. */
export function PhasesPanel({ fiche, writer }: { fiche: OperationFiche; writer: boolean }) {
  const [editing, setEditing] = useState(false)
  const edit = writer && (
    <Button icon={IconPencil} onClick={() => setEditing(true)}>
      {fiche.phases.length === 0 ? 'Décrire les phases' : 'Modifier'}
    </Button>
  )
  return (
    <Panel title={fiche.type === 'entreprises' ? 'Déroulement d’une session' : 'Phases'} flush aside={fiche.phases.length > 0 && edit}>
      <DataTable
        label="Phases"
        rows={fiche.phases}
        columns={COLUMNS}
        rowId={({ ordre }) => String(ordre)}
        rowLabel={({ intitule }) => intitule}
        autoHeight
        empty={
          <EmptyState icon={IconListNumbers} title="Cette opération n’a pas de phase" action={edit}>
            Une opération en phases (repérage, remobilisation, sécurisation…) suit le passage de chaque personne de l’une à la suivante.
          </EmptyState>
        }
      />
      {editing && <PhasesDialog fiche={fiche} onClose={() => setEditing(false)} />}
    </Panel>
  )
}
