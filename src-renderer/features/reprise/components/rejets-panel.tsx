import { IconDownload } from '@tabler/icons-react'
import type { RejetRow } from '../../../../src-main/contract/reprise'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatNumber, VIDE } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { fichierLabel } from '../fichier-labels'
import classes from '../reprise.module.css'

const COLUMNS: readonly Column<RejetRow>[] = [
  { id: 'fichier', header: 'Fichier', width: '190px', cell: ({ fichier }) => fichierLabel(fichier), sortValue: ({ fichier }) => fichier },
  {
    id: 'ligne',
    header: 'Ligne',
    width: '80px',
    align: 'right',
    cell: ({ ligne }) => formatNumber(ligne),
    sortValue: ({ ligne }) => ligne,
  },
  { id: 'colonne', header: 'Colonne', width: '170px', cell: ({ colonne }) => colonne || VIDE, sortValue: ({ colonne }) => colonne },
  { id: 'message', header: 'Motif', width: 'minmax(320px, 1fr)', cell: ({ message }) => message },
]

/** The lines left out, with the reason and the place in the source. */
export function RejetsPanel({ rejets }: { rejets: readonly RejetRow[] }) {
  const save = useCommand('reprise.saveRejets', {
    message: (saved) => (saved ? 'La liste des lignes refusées est enregistrée.' : 'Enregistrement abandonné.'),
  })
  if (rejets.length === 0) return null
  return (
    <Panel
      title={formatCount(rejets.length, 'ligne refusée', 'lignes refusées')}
      note="à corriger dans la source, puis à reprendre"
      flush
      aside={
        <Button icon={IconDownload} busy={save.isPending} onClick={() => save.mutate({ rejets: [...rejets] })}>
          Enregistrer la liste
        </Button>
      }
    >
      <div className={classes.rejets}>
        <DataTable
          label="Lignes refusées"
          rows={rejets}
          columns={COLUMNS}
          rowId={({ fichier, ligne, colonne }) => `${fichier}|${ligne}|${colonne}`}
          rowLabel={({ fichier, ligne }) => `${fichier}, ligne ${ligne}`}
          rowHeight={29}
        />
      </div>
    </Panel>
  )
}
