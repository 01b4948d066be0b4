import { IconAdjustments, IconEqual, IconLock } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { SortieSimuleeLue } from '../../../../src-main/contract/operation-regles'
import type { ContenuRegles } from '../../../../src-main/domain/operation/jeu-regles'
import { MOTIF_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { PersonName } from '../../../components/ui/person-name'
import { LoadingRows, QueryView } from '../../../components/ui/states'
import { TabBar } from '../../../components/ui/tab-bar'
import { formatCount, formatDate, formatListName } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import classes from '../operations.module.css'
import type { VueSimulation } from '../recherche'
import { ClasseSortie } from './classe-sortie'
import { EffetsSimulation } from './effets-simulation'

interface Props {
  operation: string
  /** The rules tried; null while they are those in force. */
  essai: ContenuRegles | null
  simule: boolean
  vue: VueSimulation
  onVue: (vue: VueSimulation) => void
}

/** Which past exits would change class, one by one, and what the figures would become. */
export function ResultatSimulation({ operation, essai, simule, vue, onVue }: Props) {
  const query = useRoute(
    'operation.simulate',
    { operation, regles: { ...essai } },
    { enabled: simule && essai !== null, keepPrevious: true },
  )
  if (!simule) {
    return (
      <Panel title="Sorties qui changeraient">
        <EmptyState icon={IconLock} title="Liste réservée à la coordination">
          La simulation nomme des personnes. Les règles peuvent être adoptées sans elle ; la coordination verra ensuite ce qu’elles
          changent.
        </EmptyState>
      </Panel>
    )
  }
  if (essai === null) {
    return (
      <Panel title="Sorties qui changeraient">
        <EmptyState icon={IconAdjustments} title="Aucune règle n’est changée">
          Changez une règle à gauche : chaque sortie passée qui changerait de classe apparaît ici, avec la phrase qui dit pourquoi.
        </EmptyState>
      </Panel>
    )
  }
  return (
    <QueryView query={query} loading={<LoadingRows rows={12} />}>
      {({ sorties, changees, derogations, effets }) => {
        const libres = changees.filter(({ derogatoire }) => !derogatoire)
        const rows = lignesOf(changees, libres, vue)
        return (
          <Panel
            title="Sorties qui changeraient"
            note={`${libres.length} sur ${formatCount(sorties, 'sortie')}`}
            flush
            fill
            footer={
              derogations > 0
                ? `${formatCount(derogations, 'sortie')} décidée${derogations > 1 ? 's' : ''} par la commission contre la règle : leur classe ne change pas.`
                : 'Aucune sortie n’a été décidée contre la règle.'
            }
          >
            <div className={classes.resultat}>
              <TabBar<VueSimulation>
                label="Sens du changement"
                look="pills"
                value={vue}
                onChange={onVue}
                tabs={[
                  { value: 'toutes', label: 'Toutes', count: libres.length },
                  { value: 'gagnee', label: 'Deviennent positives', count: libres.filter(({ sens }) => sens === 'gagnee').length },
                  { value: 'perdue', label: 'Ne le sont plus', count: libres.filter(({ sens }) => sens === 'perdue').length },
                  { value: 'autre', label: 'Autre changement', count: libres.filter(({ sens }) => sens === 'autre').length },
                  { value: 'derogatoires', label: 'Dérogatoires', count: changees.length - libres.length },
                  { value: 'effets', label: 'Effet sur les chiffres' },
                ]}
              />
              {vue === 'effets' ? <EffetsSimulation effets={effets} /> : <Liste rows={rows} />}
            </div>
          </Panel>
        )
      }}
    </QueryView>
  )
}

function lignesOf(changees: readonly SortieSimuleeLue[], libres: readonly SortieSimuleeLue[], vue: VueSimulation) {
  if (vue === 'derogatoires') return changees.filter(({ derogatoire }) => derogatoire)
  return vue === 'toutes' || vue === 'effets' ? libres : libres.filter(({ sens }) => sens === vue)
}

const COLUMNS: readonly Column<SortieSimuleeLue>[] = [
  {
    id: 'nom',
    header: 'Nom, étape ou motif',
    width: 'minmax(180px, 1fr)',
    cell: ({ nom, prenom, etape, motif }) => (
      <span className={classes.double} title={etape ?? undefined}>
        <PersonName nom={nom} prenom={prenom} />
        <span className={classes.seconde}>{etape ?? MOTIF_SORTIE_LABELS[motif]}</span>
      </span>
    ),
    sortValue: formatListName,
  },
  {
    id: 'date_sortie',
    header: 'Sortie le',
    width: '88px',
    cell: ({ date_sortie }) => formatDate(date_sortie),
    sortValue: ({ date_sortie }) => date_sortie,
  },
  {
    id: 'classe',
    header: 'Aujourd’hui, à l’essai',
    width: '196px',
    cell: ({ avant, apres }) => (
      <span className={classes.double}>
        <ClasseSortie classe={avant} sens="avant" />
        <ClasseSortie classe={apres} sens="apres" />
      </span>
    ),
    sortValue: ({ avant, apres }) => `${avant.nature} ${avant.categorie} ${apres.categorie}`,
  },
  {
    id: 'raison',
    header: 'Pourquoi',
    width: 'minmax(230px, 1.5fr)',
    cell: ({ avant, apres }) => {
      const phrase = apres.raison === avant.raison ? apres.raison : `${apres.raison} (aujourd’hui\u00a0: ${avant.raison})`
      return (
        <span className={classes.phrase} title={phrase}>
          {phrase}
        </span>
      )
    },
  },
]

function Liste({ rows }: { rows: readonly SortieSimuleeLue[] }) {
  const navigate = useNavigate()
  return (
    <DataTable
      label="Sorties qui changeraient de classe"
      rowHeight={40}
      rows={rows}
      columns={COLUMNS}
      rowId={({ participation }) => participation}
      rowLabel={formatListName}
      onOpen={({ participant, participation }) => {
        if (participant === null) return
        void navigate({ to: '/participants/$id', params: { id: participant }, search: { parcours: participation } })
      }}
      empty={
        <EmptyState icon={IconEqual} title="Aucune sortie dans ce cas">
          Les règles à l’essai classent ces sorties comme celles en vigueur.
        </EmptyState>
      }
    />
  )
}
