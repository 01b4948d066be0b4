import { IconDownload, IconFolderOpen, IconLock } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { LIST_READERS, type LigneListe, type OperationRow } from '../../../src-main/contract/indicateur'
import { INDICATEURS } from '../../../src-main/domain/indicateur/catalogue/indicateurs'
import { type CodeIndicateur, isParOperation } from '../../../src-main/domain/indicateur/codes'
import { DATE_COMPTEE_LABELS, dateOf, type ObjetCompte, objetOf } from '../../../src-main/domain/indicateur/objet-compte'
import { Swatch } from '../../components/charts/swatch'
import { Button } from '../../components/ui/button'
import { type Column, DataTable } from '../../components/ui/data-table'
import { EmptyState } from '../../components/ui/empty-state'
import { notifyDone } from '../../components/ui/notify'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { PersonName } from '../../components/ui/person-name'
import { QueryView } from '../../components/ui/states'
import { TabBar } from '../../components/ui/tab-bar'
import { formatCount, formatDate, formatListName, formatMonth } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useCommand, useRoute } from '../../lib/use-route'
import { familleSortie } from './famille-sortie'
import { libelleLigne } from './libelles'
import { isParNature, type Nature, ONGLETS_NATURE, useListe } from './liste'
import { phrasePeriode, phraseVu } from './phrase-periode'
import type { Cible } from './tableau-context'
import { useDemande } from './use-demande'
import { useNoms } from './use-noms'

const page = getRouteApi('/shell/indicateurs/liste')

/** Every record behind one figure; back goes to the dashboard as it was left. */
export function IndicateursListePage() {
  const operations = useRoute('indicateur.operations', {})
  const mayList = useHasRole(...LIST_READERS)
  const { code } = page.useSearch()
  const navigate = useNavigate()
  if (!mayList || code === undefined) {
    return (
      <Page>
        <PageHeader title="Liste" back={{ label: 'Indicateurs', onClick: () => void navigate({ to: '/indicateurs' }) }} />
        <Panel>
          <EmptyState icon={IconLock} title={mayList ? 'Aucun chiffre choisi' : 'Liste réservée'}>
            {mayList
              ? 'Cette page montre qui est compté dans un chiffre. Choisissez-le dans les indicateurs.'
              : 'Les noms derrière les chiffres sont réservés à la coordination et au contrôle.'}
          </EmptyState>
        </Panel>
      </Page>
    )
  }
  return <QueryView query={operations}>{(liste) => <Contenu operations={liste} code={code} />}</QueryView>
}

function Contenu({ operations, code }: { operations: readonly OperationRow[]; code: Cible['code'] }) {
  const recherche = page.useSearch()
  const navigate = useNavigate()
  const demande = useDemande(recherche, operations)
  const noms = useNoms()
  const { chemin, pdu, pau } = recherche
  const cible: Cible = { code, chemin }
  const periode = pdu && pau ? { du: pdu, au: pau } : demande.periode
  const query = useListe(demande, cible, periode)
  const parNature = isParNature(cible)
  const exporter = useCommand('indicateur.exportList', {
    onDone: (ecrit) =>
      ecrit && notifyDone(`${ecrit.fichier} contient ${formatCount(ecrit.lignes, 'ligne')}. L’export est inscrit au journal.`),
  })
  const nature: Nature = recherche.onglet ?? 'positive'
  const rows = useMemo(() => query.data?.filter((ligne) => !parNature || ligne.nature === nature) ?? [], [query.data, parNature, nature])
  const columns = useMemo(() => columnsOf(query.data ?? [], code), [query.data, code])
  const choisie = isParOperation(code) ? operations.find((une) => une.code === demande.operation) : undefined
  const intitule = choisie?.intitule ?? 'toutes les opérations'
  const titre = chemin ? libelleLigne(code, chemin, noms) : INDICATEURS[code].libelle
  return (
    <Page fill>
      <PageHeader
        title={titre}
        back={{
          label: 'Indicateurs',
          onClick: () => void navigate({ to: '/indicateurs', search: recherche }),
          note: `${code.replaceAll('_', ' ')}, ${intitule}`,
        }}
        actions={
          <Button
            icon={IconDownload}
            busy={exporter.isPending}
            onClick={() =>
              exporter.mutate({
                operation: demande.operation,
                du: periode.du,
                au: periode.au,
                vu_au: demande.vuAu,
                code: parNature ? 'P06' : code,
                chemin: chemin ?? null,
              })
            }
          >
            Exporter
          </Button>
        }
        description={`${phrasePeriode(code, periode)}${phraseVu(demande.vuAu)} ${INDICATEURS[code].formule}`}
      />
      {parNature && (
        <TabBar
          label="Nature des sorties"
          tabs={ONGLETS_NATURE.map(({ value, label }) => ({
            value,
            label,
            count: query.data?.filter((ligne) => ligne.nature === value).length,
          }))}
          value={nature}
          onChange={(onglet) => void navigate({ to: '/indicateurs/liste', search: { ...recherche, onglet }, replace: true })}
        />
      )}
      <QueryView query={query}>
        {() => (
          <Panel flush fill footer={formatCount(rows.length, 'ligne')}>
            <DataTable
              label={titre}
              rows={rows}
              columns={columns}
              rowId={({ id }) => id}
              rowLabel={formatListName}
              onOpen={({ participant, participation }) => {
                if (participant === null) return
                void navigate({
                  to: '/participants/$id',
                  params: { id: participant },
                  search: participation === null ? {} : { parcours: participation },
                })
              }}
              empty={
                <EmptyState icon={IconFolderOpen} title="Rien à montrer">
                  Aucun enregistrement n’est compté dans ce chiffre sur la période.
                </EmptyState>
              }
            />
          </Panel>
        )}
      </QueryView>
    </Page>
  )
}

const PRECISIONS: Partial<Record<ObjetCompte, string>> = {
  participation: 'Référent',
  sortie: 'Motif',
  etape: 'Étape',
  entretien: 'Mode',
  frein: 'Thème',
  employeur: 'Siret',
  offre: 'Employeur',
  mise_en_relation: 'Offre',
  marche: 'Donneur d’ordre',
  lot: 'Titulaire',
  contrat_clause: 'Modalité',
  heure_clause: 'Modalité',
}

/** Only the columns that say something for this figure. */
function columnsOf(lignes: readonly LigneListe[], code: CodeIndicateur): Column<LigneListe>[] {
  const some = (lire: (ligne: LigneListe) => string | null) => lignes.some((ligne) => lire(ligne) !== null)
  const columns: (Column<LigneListe> | false)[] = [
    {
      id: 'nom',
      header: 'Nom',
      width: 'minmax(200px, 1.2fr)',
      cell: ({ nom, prenom, participant }) => (prenom === null && participant === null ? nom : <PersonName nom={nom} prenom={prenom} />),
      sortValue: formatListName,
    },
    some(({ date }) => date) && {
      id: 'date',
      header: DATE_COMPTEE_LABELS[dateOf(code)],
      width: '130px',
      cell: ({ date }) => (dateOf(code) === 'mois' && date !== null ? formatMonth(date) : formatDate(date)),
      sortValue: ({ date }) => date,
    },
    some(({ precision }) => precision) && {
      id: 'precision',
      header: PRECISIONS[objetOf(code)] ?? 'Précision',
      width: 'minmax(180px, 1fr)',
      cell: (ligne) => {
        const famille = familleSortie(ligne)
        return (
          <>
            {famille && <Swatch family={famille} />}
            {ligne.precision}
          </>
        )
      },
      sortValue: ({ precision }) => precision,
    },
    some(({ raison }) => raison) && {
      id: 'raison',
      header: 'Ce que disent les règles',
      width: 'minmax(260px, 2fr)',
      cell: ({ raison }) => <span title={raison ?? undefined}>{raison}</span>,
    },
  ]
  return columns.filter((column) => column !== false)
}
