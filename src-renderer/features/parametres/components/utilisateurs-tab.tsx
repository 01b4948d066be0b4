import { IconKey, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { UtilisateurRow } from '../../../../src-main/contract/parametre'
import { ROLE_LABELS } from '../../../../src-main/domain/acces/role'
import { Badge } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { VIDE } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { UtilisateurDialog } from './utilisateur-dialog'

const COLUMNS: readonly Column<UtilisateurRow>[] = [
  { id: 'nom', header: 'Nom', width: 'minmax(180px, 1fr)', cell: ({ nom }) => nom, sortValue: ({ nom }) => nom },
  { id: 'roles', header: 'Rôles', width: 'minmax(280px, 2fr)', cell: ({ roles }) => roles.map((role) => ROLE_LABELS[role]).join(', ') },
  { id: 'referent', header: 'Référent', width: '120px', cell: ({ referent }) => referent ?? VIDE },
  {
    id: 'etat',
    header: 'État',
    width: '120px',
    cell: ({ actif }) => (actif === 1 ? 'Ouvert' : <Badge icon={IconKey} label="Fermé" tone="neutre" />),
  },
]

/** Named accounts: nobody shares one, and several roles add up. */
export function UtilisateursTab() {
  const accounts = useRoute('parametre.utilisateurs', {})
  const [edited, setEdited] = useState<UtilisateurRow | 'nouveau' | null>(null)
  return (
    <Panel
      title="Comptes"
      flush
      aside={
        <Button icon={IconUserPlus} onClick={() => setEdited('nouveau')}>
          Ajouter un compte
        </Button>
      }
    >
      <QueryView query={accounts}>
        {(rows) => (
          <DataTable
            label="Comptes"
            rows={rows}
            columns={COLUMNS}
            rowId={({ id }) => id}
            rowLabel={({ nom }) => nom}
            onOpen={setEdited}
            defaultSort={{ column: 'nom', desc: false }}
            autoHeight
          />
        )}
      </QueryView>
      {edited !== null && <UtilisateurDialog account={edited === 'nouveau' ? null : edited} onClose={() => setEdited(null)} />}
    </Panel>
  )
}
