import { IconCircleCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { FILE_WRITERS } from '../../../../src-main/contract/commun'
import type { FicheIncomplete, FicheSixMois, FicheSortie } from '../../../../src-main/contract/fse'
import { CHAMP_FSE_ENTREE_LABELS } from '../../../../src-main/domain/participant/completude-fse'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { PersonName } from '../../../components/ui/person-name'
import { formatCount, formatDate, formatListName, VIDE } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import type { SaisieDossier } from '../../dossier/onglets'

type Fiche = Pick<FicheIncomplete, 'fiche' | 'participant' | 'participation' | 'nom' | 'prenom' | 'operation' | 'referent'>

const personne: Column<Fiche> = {
  id: 'personne',
  header: 'Personne',
  width: 'minmax(180px, 1.2fr)',
  cell: ({ nom, prenom }) => <PersonName nom={nom} prenom={prenom} />,
  sortValue: ({ nom, prenom }) => `${nom} ${prenom}`,
}
const operation: Column<Fiche> = {
  id: 'operation',
  header: 'Opération',
  width: '120px',
  cell: (fiche) => fiche.operation,
  sortValue: (fiche) => fiche.operation,
}
const referent: Column<Fiche> = {
  id: 'referent',
  header: 'Référent',
  width: 'minmax(120px, 0.8fr)',
  cell: (fiche) => fiche.referent ?? VIDE,
  sortValue: (fiche) => fiche.referent,
}

const INCOMPLETES: Column<FicheIncomplete>[] = [
  personne,
  operation,
  referent,
  {
    id: 'entree',
    header: 'Entrée',
    width: '110px',
    cell: ({ date_entree }) => formatDate(date_entree),
    sortValue: ({ date_entree }) => date_entree,
  },
  {
    id: 'manquants',
    header: 'Il manque',
    width: 'minmax(240px, 1.6fr)',
    cell: ({ manquants }) => manquants.map((champ) => CHAMP_FSE_ENTREE_LABELS[champ]).join(', '),
    sortValue: ({ manquants }) => manquants.length,
  },
]

const SORTIES: Column<FicheSortie>[] = [
  personne,
  operation,
  referent,
  {
    id: 'sortie',
    header: 'Sortie',
    width: '110px',
    cell: ({ date_sortie }) => formatDate(date_sortie),
    sortValue: ({ date_sortie }) => date_sortie,
  },
  { id: 'limite', header: 'Limite', width: '110px', cell: ({ limite }) => formatDate(limite), sortValue: ({ limite }) => limite },
  {
    id: 'etat',
    header: 'Délai de 28 jours',
    width: 'minmax(220px, 1.2fr)',
    cell: (fiche) => phrase(fiche),
    sortValue: urgence,
  },
]

const SIX_MOIS: Column<FicheSixMois>[] = [
  personne,
  operation,
  referent,
  {
    id: 'sortie',
    header: 'Sortie',
    width: '110px',
    cell: ({ date_sortie }) => formatDate(date_sortie),
    sortValue: ({ date_sortie }) => date_sortie,
  },
  {
    id: 'echeance',
    header: 'Échéance',
    width: '110px',
    cell: ({ echeance }) => formatDate(echeance),
    sortValue: ({ echeance }) => echeance,
  },
  {
    id: 'etat',
    header: 'À recueillir',
    width: 'minmax(200px, 1.2fr)',
    cell: ({ etat, retard }) =>
      etat === 'a_venir' ? `dans ${formatCount(-retard, 'jour')}` : retard === 0 ? 'aujourd’hui' : `depuis ${formatCount(retard, 'jour')}`,
    sortValue: ({ retard }) => -retard,
  },
]

// In their delay first, the fewest days first; then the late ones, and last those that nothing can mend.
function urgence({ etat, restant }: FicheSortie): number {
  if (etat === 'recueilli_hors_delai') return 100_000 - restant
  return restant >= 0 ? restant : 1000 - restant
}

function phrase({ etat, restant }: FicheSortie): string {
  if (etat === 'a_recueillir') return restant === 0 ? 'Dernier jour' : `Reste ${formatCount(restant, 'jour')}`
  return etat === 'depasse'
    ? `Hors délai depuis ${formatCount(-restant, 'jour')}, à recueillir`
    : 'Recueilli hors délai, exclu de EECR01 à 04'
}

/** Records that lack a compulsory answer. */
export function IncompletesTable({ fiches }: { fiches: readonly FicheIncomplete[] }) {
  return (
    <Table
      label="Fiches incomplètes"
      fiches={fiches}
      columns={INCOMPLETES}
      sort="personne"
      saisie="entree_fse"
      vide="Toutes les réponses exigées à l’entrée sont là."
    />
  )
}

/** Exit questionnaires to collect, by what is left of their delay. */
export function SortiesTable({ fiches }: { fiches: readonly FicheSortie[] }) {
  return (
    <Table
      label="Questionnaires de sortie"
      fiches={fiches}
      columns={SORTIES}
      sort="etat"
      saisie="sortie_fse"
      vide="Aucun questionnaire de sortie n’attend."
    />
  )
}

/** Situations six months after the exit, due or coming this month. */
export function SixMoisTable({ fiches }: { fiches: readonly FicheSixMois[] }) {
  return (
    <Table
      label="Situations à six mois"
      fiches={fiches}
      columns={SIX_MOIS}
      sort="etat"
      saisie="sortie_fse"
      vide="Aucune situation à six mois n’attend."
    />
  )
}

interface TableProps<T extends Fiche> {
  label: string
  fiches: readonly T[]
  columns: readonly Column<T>[]
  sort: string
  /** The form that mends the row. */
  saisie: SaisieDossier
  vide: string
}

function Table<T extends Fiche>({ label, fiches, columns, sort, saisie, vide }: TableProps<T>) {
  const navigate = useNavigate()
  const ecrit = useHasRole(...FILE_WRITERS)
  return (
    <Panel flush fill>
      <DataTable
        label={label}
        rows={fiches}
        columns={columns}
        rowId={({ fiche }) => fiche}
        rowLabel={formatListName}
        defaultSort={{ column: sort, desc: false }}
        onOpen={({ participant, participation }) =>
          void navigate({
            to: '/participants/$id',
            params: { id: participant },
            search: { onglet: 'fse', parcours: participation, saisie: ecrit ? saisie : undefined },
          })
        }
        empty={
          <EmptyState icon={IconCircleCheck} title="Rien ne manque">
            {vide}
          </EmptyState>
        }
      />
    </Panel>
  )
}
