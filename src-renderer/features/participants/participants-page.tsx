import { IconDownload, IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { FILE_WRITERS } from '../../../src-main/contract/commun'
import type { ParticipantListe } from '../../../src-main/contract/participant-liste'
import { Button } from '../../components/ui/button'
import { DataTable } from '../../components/ui/data-table'
import { EmptyState } from '../../components/ui/empty-state'
import { notifyDone } from '../../components/ui/notify'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { BarAction } from '../../components/ui/selection-bar'
import { QueryView } from '../../components/ui/states'
import { TabBar } from '../../components/ui/tab-bar'
import { formatCount, formatListName } from '../../lib/formats'
import { useHasRole, useSession } from '../../lib/session'
import { usePrimaryShortcut } from '../../lib/shortcuts'
import { useCommand } from '../../lib/use-route'
import { BarreFiltres } from './components/barre-filtres'
import { colonnesOf } from './components/colonnes'
import type { Ligne } from './ligne'
import { sortLignes } from './ordre'
import { useChoices, useParticipants } from './use-participants'
import { useVue } from './vue-store'
import { countOnglets, filterLignes, isInOnglet, type Onglet, SANS_FILTRE } from './vues'

const LABELS: Record<Onglet, string> = {
  mes: 'Mes participants',
  equipe: 'Toute l’équipe',
  sans_etape: 'Sans étape en cours',
  non_vus: 'Non vus depuis 30 jours',
  sortis: 'Sortis',
}

/** Who needs me now: the people of the team, searched and filtered as one types. */
export function ParticipantsPage() {
  const navigate = useNavigate()
  const mayWrite = useHasRole(...FILE_WRITERS)
  const { query, lignes } = useParticipants()
  const prescribe = () => void navigate({ to: '/participants/nouvelle' })
  usePrimaryShortcut(prescribe, mayWrite)
  return (
    <Page fill>
      <PageHeader
        title="Participants"
        actions={
          mayWrite && (
            <Button emphasis="primary" icon={IconUserPlus} onClick={prescribe}>
              Nouvelle prescription
            </Button>
          )
        }
      />
      <QueryView query={query}>
        {(liste) => <Liste liste={liste} lignes={lignes} onPrescribe={mayWrite ? prescribe : undefined} />}
      </QueryView>
    </Page>
  )
}

interface ListeProps {
  liste: ParticipantListe
  lignes: readonly Ligne[]
  onPrescribe: (() => void) | undefined
}

function Liste({ liste, lignes, onPrescribe }: ListeProps) {
  const { user } = useSession()
  const navigate = useNavigate()
  const [vue, changeVue] = useVue(user.id, user.referent)
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  // Lines chosen under other filters would be exported unseen.
  const setVue: typeof changeVue = (changes) => {
    if (!('sort' in changes) && !('ordre' in changes)) setSelection(new Set())
    changeVue(changes)
  }
  const choices = useChoices().data
  const names = useMemo(() => new Map(choices?.referents.map(({ code, libelle }) => [code, libelle])), [choices])
  const exporter = useCommand('participant.export', {
    onDone: (value) =>
      value && notifyDone(`${value.fichier} contient ${formatCount(value.personnes, 'personne')}. L’export est inscrit au journal.`),
  })

  const columns = useMemo(
    () =>
      colonnesOf({
        date: liste.date,
        dureeMax: liste.duree_max_mois,
        joursNonVu: liste.jours_non_vu,
        onglet: vue.onglet,
        nomReferent: (code) => (code === null ? null : (names.get(code) ?? code)),
      }),
    [liste, vue.onglet, names],
  )

  const counts = useMemo(() => countOnglets(lignes, user.referent), [lignes, user.referent])
  const sorted = useMemo(() => sortLignes(lignes, columns, vue.sort), [lignes, columns, vue.sort])
  const inOnglet = useMemo(
    () => sorted.filter((ligne) => isInOnglet(ligne, vue.onglet, user.referent)),
    [sorted, vue.onglet, user.referent],
  )
  const shown = useMemo(() => filterLignes(inOnglet, vue.filtres, vue.texte), [inOnglet, vue.filtres, vue.texte])
  const communes = useMemo(() => optionsOfCommunes(lignes), [lignes])
  const tabs = (
    user.referent === null
      ? (['equipe', 'sans_etape', 'non_vus', 'sortis'] as const)
      : (['mes', 'sans_etape', 'non_vus', 'sortis', 'equipe'] as const)
  ).map((value) => ({
    value,
    label: value === 'non_vus' ? `Non vus depuis ${liste.jours_non_vu} jours` : LABELS[value],
    count: counts[value],
  }))
  const asOption = ({ code, libelle }: { code: string; libelle: string }) => ({ value: code, label: libelle })

  return (
    <>
      <TabBar label="Vues" tabs={tabs} value={vue.onglet} onChange={(onglet) => setVue({ onglet })} />
      <Panel flush fill>
        <BarreFiltres
          texte={vue.texte}
          onTexte={(texte) => setVue({ texte })}
          filtres={vue.filtres}
          onFiltres={(filtres) => setVue({ filtres })}
          options={{
            operation: choices?.operations.map(asOption) ?? [],
            referent: choices?.referents.map(asOption) ?? [],
            commune: communes,
          }}
          shown={shown.length}
          total={inOnglet.length}
        />
        <DataTable
          label={LABELS[vue.onglet]}
          rows={shown}
          columns={columns}
          rowId={(ligne) => ligne.id}
          rowLabel={formatListName}
          sort={vue.sort}
          onSortChange={(sort) => setVue({ sort })}
          presorted
          onOpen={(ligne) => {
            setVue({ ordre: shown.map(({ participant }) => participant) })
            void navigate({ to: '/participants/$id', params: { id: ligne.participant }, search: { parcours: ligne.id } })
          }}
          selection={selection}
          onSelectionChange={setSelection}
          selectionNoun={['participant choisi', 'participants choisis']}
          selectionActions={
            <BarAction icon={IconDownload} onClick={() => exporter.mutate({ participations: [...selection] })}>
              Exporter
            </BarAction>
          }
          empty={<Vide lignes={lignes.length} onPrescribe={onPrescribe} onReset={() => setVue({ texte: '', filtres: SANS_FILTRE })} />}
        />
      </Panel>
    </>
  )
}

function Vide({ lignes, onPrescribe, onReset }: { lignes: number; onPrescribe: (() => void) | undefined; onReset: () => void }) {
  if (lignes > 0) {
    return (
      <EmptyState
        icon={IconUsers}
        title="Personne dans cette vue"
        action={<Button onClick={onReset}>Effacer la recherche et les filtres</Button>}
      >
        Aucun participant ne répond à la recherche et aux filtres de cet onglet.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconUsers}
      title="Aucun participant pour l’instant"
      action={
        onPrescribe && (
          <Button icon={IconUserPlus} onClick={onPrescribe}>
            Nouvelle prescription
          </Button>
        )
      }
    >
      Chaque personne adressée au PLIE a ici sa ligne, de la prescription à la sortie. La reprise de données apporte celles d’un autre
      outil.
    </EmptyState>
  )
}

function optionsOfCommunes(lignes: readonly Ligne[]) {
  const names = new Set(lignes.flatMap(({ commune }) => commune ?? []))
  return [...names].sort((a, b) => a.localeCompare(b, 'fr')).map((name) => ({ value: name, label: name }))
}
