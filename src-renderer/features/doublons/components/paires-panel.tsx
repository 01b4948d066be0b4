import { IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../src-main/contract/api'
import type { PaireTrouvee, PersonneDoublon } from '../../../../src-main/contract/doublon'
import { NIVEAU_DOUBLON_LABELS, NIVEAUX_DOUBLON, type NiveauDoublon } from '../../../../src-main/domain/participant/doublon'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { PersonName } from '../../../components/ui/person-name'
import { QueryView } from '../../../components/ui/states'
import { TabBar } from '../../../components/ui/tab-bar'
import { formatCount, formatDate, formatFullName } from '../../../lib/formats'
import type { useRoute } from '../../../lib/use-route'
import { NiveauBadge } from '../niveaux'
import classes from './paires.module.css'

type Niveau = NiveauDoublon | 'tous'

const COLUMNS: readonly Column<PaireTrouvee>[] = [
  {
    id: 'niveau',
    header: 'Niveau',
    width: '116px',
    sortValue: ({ niveau }) => NIVEAUX_DOUBLON.indexOf(niveau),
    cell: ({ niveau }) => <NiveauBadge niveau={niveau} />,
  },
  { id: 'premier', header: 'Dossier 1', width: 'minmax(220px, 1fr)', cell: ({ premier }) => <Personne personne={premier} /> },
  { id: 'second', header: 'Dossier 2', width: 'minmax(220px, 1fr)', cell: ({ second }) => <Personne personne={second} /> },
  {
    id: 'raisons',
    header: 'Ce qui les rapproche',
    width: 'minmax(260px, 1.4fr)',
    cell: ({ raisons }) => (
      <span className={classes.raisons} title={raisons.join(', ')}>
        {raisons.join(', ')}
      </span>
    ),
  },
]

interface PairesPanelProps {
  query: ReturnType<typeof useRoute<'doublon.list'>>
  onOpen: (paire: { premier: string; second: string }) => void
}

/** The pairs nobody has decided of yet, the surest first. */
export function PairesPanel({ query, onOpen }: PairesPanelProps) {
  return (
    <Panel flush fill>
      <QueryView query={query}>{(value) => <Paires value={value} onOpen={onOpen} />}</QueryView>
    </Panel>
  )
}

function Paires({ value, onOpen }: { value: RouteOutput<'doublon.list'>; onOpen: PairesPanelProps['onOpen'] }) {
  const [niveau, setNiveau] = useState<Niveau>('tous')
  const { paires, niveaux } = value
  const total = NIVEAUX_DOUBLON.reduce((sum, un) => sum + niveaux[un], 0)
  const shown = niveau === 'tous' ? paires : paires.filter((paire) => paire.niveau === niveau)
  return (
    <>
      {total > 0 && (
        <div className={classes.barre}>
          <TabBar
            look="pills"
            label="Niveau"
            tabs={[
              { value: 'tous', label: 'Tous', count: total },
              ...NIVEAUX_DOUBLON.map((un) => ({ value: un, label: `${NIVEAU_DOUBLON_LABELS[un]}s`, count: niveaux[un] })),
            ]}
            value={niveau}
            onChange={setNiveau}
          />
          {paires.length < total && (
            <p className={classes.note}>{`Les ${formatCount(paires.length, 'paire')} les plus sûres sont montrées.`}</p>
          )}
        </div>
      )}
      <DataTable
        label="Doublons à examiner"
        rows={shown}
        columns={COLUMNS}
        rowId={({ premier, second }) => `${premier.id} ${second.id}`}
        rowLabel={({ premier, second }) => `${formatFullName(premier)} et ${formatFullName(second)}`}
        rowHeight={40}
        onOpen={({ premier, second }) => onOpen({ premier: premier.id, second: second.id })}
        empty={
          <EmptyState icon={IconUsersGroup} title={total === 0 ? 'Aucun doublon en vue' : 'Aucune paire de ce niveau'}>
            Jalon compare les noms, les dates de naissance, les téléphones, les courriels et les identifiants de tous les dossiers que vous
            suivez.
          </EmptyState>
        }
      />
    </>
  )
}

function Personne({ personne }: { personne: PersonneDoublon }) {
  const { date_naissance, commune, referents } = personne
  return (
    <span className={classes.personne}>
      <PersonName {...personne} />
      <span className={classes.detail}>
        {[date_naissance && formatDate(date_naissance), commune, referents.join(', ') || 'sans référent'].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
