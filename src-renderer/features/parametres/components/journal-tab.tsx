import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../src-main/contract/api'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatTimestamp, VIDE } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { actionLabel } from '../action-labels'
import classes from '../parametres.module.css'

type JournalRow = RouteOutput<'parametre.journal'>[number]

const COLUMNS: readonly Column<JournalRow>[] = [
  { id: 'horodatage', header: 'Quand', width: '160px', cell: ({ horodatage }) => formatTimestamp(horodatage) },
  { id: 'utilisateur', header: 'Compte', width: '160px', cell: ({ utilisateur }) => utilisateur },
  { id: 'action', header: 'Action', width: 'minmax(220px, 1fr)', cell: ({ action }) => actionLabel(action) },
  {
    id: 'objet',
    header: 'Sur',
    width: 'minmax(180px, 1fr)',
    cell: ({ objet, objet_id }) => [objet, objet_id].filter(Boolean).join(' ') || VIDE,
  },
]

/** Who wrote or took out what, newest first; nobody can change these rows. */
export function JournalTab() {
  const [avant, setAvant] = useState<number | null>(null)
  const journal = useRoute('parametre.journal', { avant }, { keepPrevious: true })
  return (
    <Panel title="Journal" note="ajouts seulement : rien ne peut y être modifié ni effacé" flush>
      <QueryView query={journal}>
        {(rows) => (
          <>
            <div className={classes.table}>
              <DataTable
                label="Journal"
                rows={rows}
                columns={COLUMNS}
                rowId={({ id }) => String(id)}
                rowLabel={({ action }) => actionLabel(action)}
                empty={
                  <EmptyState icon={IconHistory} title="Rien à lire plus loin">
                    Chaque écriture et chaque export laissent ici une ligne.
                  </EmptyState>
                }
              />
            </div>
            <div className={classes.actions}>
              <Button disabled={avant === null} onClick={() => setAvant(null)}>
                Les plus récentes
              </Button>
              <Button disabled={rows.length < 100} onClick={() => setAvant(rows.at(-1)?.id ?? null)}>
                Plus anciennes
              </Button>
            </div>
          </>
        )}
      </QueryView>
    </Panel>
  )
}
