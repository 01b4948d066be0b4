import { IconChartBar } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { OperationRow } from '../../../src-main/contract/indicateur'
import { ChartExportContext } from '../../components/charts/chart-export'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { ErrorState, QueryView } from '../../components/ui/states'
import { useRoute } from '../../lib/use-route'
import { Attente } from './components/attente'
import { BarreChoix } from './components/barre-choix'
import { PanneauIndicateur } from './components/panneau-indicateur'
import { TableauDeBord } from './components/tableau-de-bord'
import type { Recherche } from './recherche'
import { type Cible, type Tableau, TableauContext } from './tableau-context'
import { useDemande, useRecherche } from './use-demande'
import { useGraphiques } from './use-graphiques'
import { useNoms } from './use-noms'

/** The figures of an operation over a period: everything opens to what it counts. */
export function IndicateursPage() {
  const operations = useRoute('indicateur.operations', {})
  return (
    <QueryView query={operations} loading={<Attente />}>
      {(liste) => (liste.length === 0 ? <SansOperation /> : <Ecran operations={liste} />)}
    </QueryView>
  )
}

function Ecran({ operations }: { operations: readonly OperationRow[] }) {
  const [recherche, change] = useRecherche()
  const demande = useDemande(recherche, operations)
  const noms = useNoms()
  const { operation, periode, comparee, vuAu } = demande
  const graphiques = useGraphiques(demande, operations)
  const query = useRoute(
    'indicateur.dashboard',
    { operation, du: periode.du, au: periode.au, vu_au: vuAu, comparaison: comparee },
    { keepPrevious: true },
  )
  const cible = cibleOf(recherche)
  const tableau = useMemo<Tableau | null>(
    () =>
      query.data
        ? {
            demande,
            donnees: query.data,
            operations,
            noms,
            open: (voulue) => change(isSame(voulue, cible) ? SANS_PANNEAU : rechercheOf(voulue)),
            isOpen: (une) => isSame(une, cible),
          }
        : null,
    [query.data, demande, operations, noms, cible, change],
  )

  return (
    <TableauContext value={tableau}>
      <Page
        sidePanel={
          tableau && cible ? <PanneauIndicateur key={cleOf(cible)} cible={cible} onClose={() => change(SANS_PANNEAU)} /> : undefined
        }
      >
        <PageHeader compact title="Indicateurs" actions={<BarreChoix demande={demande} operations={operations} onChange={change} />} />
        {query.isError && !query.isPlaceholderData && !query.data ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : tableau ? (
          <ChartExportContext value={graphiques}>
            <TableauDeBord stale={query.isPlaceholderData} />
          </ChartExportContext>
        ) : (
          <Attente />
        )}
      </Page>
    </TableauContext>
  )
}

const SANS_PANNEAU = { code: undefined, chemin: undefined, pdu: undefined, pau: undefined, onglet: undefined }

function cibleOf({ code, chemin, pdu, pau }: Recherche): Cible | null {
  if (!code) return null
  return { code, chemin, periode: pdu && pau ? { du: pdu, au: pau } : undefined }
}

function rechercheOf({ code, chemin, periode }: Cible): Partial<Recherche> {
  return { code, chemin: chemin && [...chemin], pdu: periode?.du, pau: periode?.au, onglet: undefined }
}

function cleOf({ code, chemin, periode }: Cible): string {
  return [code, ...(chemin ?? []), periode?.du, periode?.au].join('|')
}

function isSame(a: Cible, b: Cible | null): boolean {
  return b !== null && cleOf(a) === cleOf(b)
}

function SansOperation() {
  return (
    <Page>
      <PageHeader title="Indicateurs" />
      <Panel>
        <EmptyState icon={IconChartBar} title="Aucune opération pour l’instant">
          Les indicateurs se lisent par opération et par période : entrées, sorties, file active, objectifs. Ils apparaîtront ici dès qu’une
          opération existera, avec la liste des personnes derrière chaque chiffre.
        </EmptyState>
      </Panel>
    </Page>
  )
}
