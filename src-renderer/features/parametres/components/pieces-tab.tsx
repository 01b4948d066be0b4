import { IconRestore } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { CIBLES_PREUVE, cibleLabel, type ReglePiece } from '../../../../src-main/domain/piece/cibles'
import { REGLES_PIECE_DEFAUT } from '../../../../src-main/domain/piece/regles-piece'
import { TYPE_PIECE_LABELS } from '../../../../src-main/domain/piece/types-piece'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from './pieces-tab.module.css'
import { ReglePieceDialog } from './regle-piece-dialog'

/** What each kind of document proves, and for how long: the lists of the funder, as the structure applies them. */
export function PiecesTab() {
  const query = useRoute('piece.rules', {})
  return <QueryView query={query}>{(regles) => <Regles regles={regles} />}</QueryView>
}

const COLUMNS: readonly Column<ReglePiece>[] = [
  {
    id: 'type',
    header: 'Type de pièce',
    width: '260px',
    cell: ({ type }) => TYPE_PIECE_LABELS[type],
    sortValue: ({ type }) => TYPE_PIECE_LABELS[type],
  },
  { id: 'prouve', header: 'Ce qu’elle prouve', width: 'minmax(300px, 1fr)', cell: ({ prouve }) => <Prouve prouve={prouve} /> },
  {
    id: 'validite',
    header: 'Ancienneté acceptée',
    width: '170px',
    align: 'right',
    cell: ({ validite_mois }) => (validite_mois === null ? 'sans limite' : `moins de ${validite_mois}\u00a0mois`),
    sortValue: ({ validite_mois }) => validite_mois ?? Number.POSITIVE_INFINITY,
  },
]

function Regles({ regles }: { regles: readonly ReglePiece[] }) {
  const [ouverte, setOuverte] = useState<ReglePiece | null>(null)
  const save = useCommand('piece.saveRules', {
    refresh: ['piece.', 'accueil.', 'eligibilite.'],
    message: 'Les dossiers sont jugés sur ces preuves dès maintenant.',
    onDone: () => setOuverte(null),
  })
  const orphelines = useMemo(() => CIBLES_PREUVE.filter((cible) => !regles.some(({ prouve }) => prouve.includes(cible))), [regles])
  const changed = regles.some((regle) => {
    const defaut = REGLES_PIECE_DEFAUT.find(({ type }) => type === regle.type)
    return defaut?.validite_mois !== regle.validite_mois || [...defaut.prouve].sort().join() !== [...regle.prouve].sort().join()
  })
  const toInput = (liste: readonly ReglePiece[]) => ({ regles: liste.map((regle) => ({ ...regle, prouve: [...regle.prouve] })) })

  return (
    <Panel
      title="Pièces et preuves"
      note="une ligne s’ouvre pour être changée"
      flush
      aside={
        <Button
          size="sm"
          icon={IconRestore}
          reason={changed ? null : 'Ce sont les règles livrées.'}
          reasonIn="tooltip"
          busy={save.isPending}
          onClick={() => save.mutate(toInput([]))}
        >
          Revenir aux règles livrées
        </Button>
      }
      footer={`Ce qu’aucun type ne prouve n’est pas demandé\u00a0: ${orphelines.length === 0 ? 'tout est demandé' : orphelines.map(cibleLabel).join(', ')}.`}
    >
      <DataTable
        label="Preuves acceptées"
        rows={regles}
        columns={COLUMNS}
        rowId={({ type }) => type}
        rowLabel={({ type }) => TYPE_PIECE_LABELS[type]}
        onOpen={setOuverte}
        autoHeight
      />
      {ouverte && (
        <ReglePieceDialog
          key={ouverte.type}
          regle={ouverte}
          busy={save.isPending}
          onClose={() => setOuverte(null)}
          onSave={(change) => save.mutate(toInput(regles.map((regle) => (regle.type === change.type ? change : regle))))}
        />
      )}
    </Panel>
  )
}

function Prouve({ prouve }: { prouve: readonly string[] }) {
  const label = prouveLabel(prouve)
  return (
    <span className={classes.prouve} title={label}>
      {label}
    </span>
  )
}

function prouveLabel(prouve: readonly string[]): string {
  return prouve.length === 0 ? 'Rien de particulier' : prouve.map((cible) => cibleLabel(cible).replace(/^Critère\s?: /, '')).join(', ')
}
