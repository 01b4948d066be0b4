import { IconCopy, IconDatabase, IconShieldCheck } from '@tabler/icons-react'
import type { BackupRow } from '../../../../src-main/contract/coffre'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatLongDate, formatNumber, formatTime } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'

const MEGABYTE = 1_000_000

/** Backups: one a day at the closing, one before each take-over, each read back once written. */
export function SauvegardesTab() {
  const backups = useRoute('coffre.backups', {})
  const backUp = useCommand('coffre.backUp', { refresh: ['coffre.backups'], message: 'La sauvegarde est écrite et relue.' })
  const copy = useCommand('coffre.copyBackup', { message: (copied) => (copied ? 'La copie est écrite et relue.' : 'Copie abandonnée.') })
  const columns: readonly Column<BackupRow>[] = [
    { id: 'date', header: 'Jour', width: 'minmax(220px, 2fr)', cell: ({ date }) => formatLongDate(date), sortValue: ({ nom }) => nom },
    { id: 'heure', header: 'Heure', width: '110px', cell: ({ heure }) => formatTime(`${heure.slice(0, 2)}:${heure.slice(2, 4)}`) },
    {
      id: 'octets',
      header: 'Taille, en Mo',
      width: '120px',
      align: 'right',
      cell: ({ octets }) => formatNumber(octets / MEGABYTE, 1),
      sortValue: ({ octets }) => octets,
    },
    {
      id: 'copie',
      header: 'Copie',
      width: 'minmax(220px, 1fr)',
      cell: ({ nom }) => (
        <Button size="sm" emphasis="text" icon={IconCopy} onClick={() => copy.mutate({ nom })}>
          Copier ailleurs
        </Button>
      ),
    },
  ]
  return (
    <Panel
      title="Sauvegardes du coffre"
      note="les 3 dernières, 7 jours, 5 semaines et 12 mois gardés"
      flush
      aside={
        <Button icon={IconShieldCheck} busy={backUp.isPending} onClick={() => backUp.mutate({})}>
          Sauvegarder maintenant
        </Button>
      }
    >
      <QueryView query={backups}>
        {(rows) => (
          <DataTable
            label="Sauvegardes"
            rows={rows}
            columns={columns}
            rowId={({ nom }) => nom}
            rowLabel={({ nom }) => nom}
            autoHeight
            empty={
              <EmptyState icon={IconDatabase} title="Aucune sauvegarde pour l’instant">
                Jalon en fait une par jour à la fermeture, et une avant chaque reprise. Copiez-en régulièrement une sur une clé USB ou un
                partage.
              </EmptyState>
            }
          />
        )}
      </QueryView>
    </Panel>
  )
}
