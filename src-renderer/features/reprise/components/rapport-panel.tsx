import { IconAlertTriangle, IconDatabaseImport } from '@tabler/icons-react'
import type { RapportReprise } from '../../../../src-main/contract/reprise'
import { Badge } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatNumber } from '../../../lib/formats'
import { DoublonsTrouves } from '../../doublons/components/doublons-trouves'
import { fichierLabel } from '../fichier-labels'
import classes from '../reprise.module.css'

interface FichierRow {
  fichier: string
  lues: number
  creees: number
  modifiees: number
  inchangees: number
  rejetees: number
}

const counted = (id: keyof FichierRow, header: string): Column<FichierRow> => ({
  id,
  header,
  width: 'minmax(90px, 1fr)',
  align: 'right',
  cell: (row) => formatNumber(Number(row[id])),
  sortValue: (row) => row[id],
})

const COLUMNS: readonly Column<FichierRow>[] = [
  { id: 'fichier', header: 'Fichier', width: 'minmax(200px, 2fr)', cell: ({ fichier }) => fichierLabel(fichier) },
  counted('lues', 'Lues'),
  counted('creees', 'Créées'),
  counted('modifiees', 'Modifiées'),
  counted('inchangees', 'Inchangées'),
  counted('rejetees', 'Refusées'),
]

/** What the take-over would do, or has done, file by file. */
export function RapportPanel({ rapport, onImport }: { rapport: RapportReprise; onImport: () => void }) {
  const rows = Object.entries(rapport.fichiers).map(([fichier, counts]) => ({ fichier, ...counts }))
  const total = rows.reduce((sum, row) => sum + row.creees + row.modifiees, 0)
  const rejected = rapport.rejets.length
  return (
    <Panel
      title={rapport.ecrit ? 'Reprise écrite dans le coffre' : 'Ce qui serait écrit'}
      note={rapport.ecrit ? formatCount(total, 'ligne écrite', 'lignes écrites') : 'simulation, rien n’est encore écrit'}
      flush
      aside={
        rapport.ecrit ? undefined : (
          <Button
            emphasis="primary"
            icon={IconDatabaseImport}
            onClick={onImport}
            reason={total === 0 ? 'Tout est déjà dans le coffre.' : null}
          >
            {rejected === 0
              ? `Importer ${formatCount(total, 'ligne')}`
              : `Importer sans les ${formatCount(rejected, 'ligne refusée', 'lignes refusées')}`}
          </Button>
        )
      }
    >
      <DataTable
        label="Bilan par fichier"
        rows={rows}
        columns={COLUMNS}
        rowId={({ fichier }) => fichier}
        rowLabel={({ fichier }) => fichier}
        autoHeight
        rowHeight={29}
      />
      {rapport.ecrit && <DoublonsTrouves />}
      {rapport.avertissements.length > 0 && (
        <ul className={classes.warnings}>
          {rapport.avertissements.map((warning) => (
            <li key={warning}>
              <Badge icon={IconAlertTriangle} label="À noter" tone="attention" /> {warning}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
