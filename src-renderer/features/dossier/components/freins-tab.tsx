import { IconBarrierBlock, IconPlus } from '@tabler/icons-react'
import type { FreinDossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { NIVEAU_FREIN_LABELS, THEME_FREIN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatDate, VIDE } from '../../../lib/formats'
import { useOpenAction } from '../actions'
import { EvolutionPanel } from '../evaluation/evolution-panel'
import classes from './onglets.module.css'

const COLUMNS: readonly Column<FreinDossier>[] = [
  {
    id: 'theme',
    header: 'Thème',
    width: 'minmax(130px, 1fr)',
    sortValue: (frein) => THEME_FREIN_LABELS[frein.theme],
    cell: (frein) => THEME_FREIN_LABELS[frein.theme],
  },
  {
    id: 'initial',
    header: 'Au départ',
    width: '96px',
    sortValue: (frein) => frein.niveau_initial ?? frein.niveau,
    cell: (frein) => NIVEAU_FREIN_LABELS[frein.niveau_initial ?? frein.niveau],
  },
  {
    id: 'niveau',
    header: 'Aujourd’hui',
    width: '100px',
    sortValue: (frein) => frein.niveau,
    cell: (frein) => (frein.date_levee === null ? NIVEAU_FREIN_LABELS[frein.niveau] : 'Levé'),
  },
  {
    id: 'date_ouverture',
    header: 'Constaté le',
    width: '104px',
    sortValue: (frein) => frein.date_ouverture,
    cell: (frein) => formatDate(frein.date_ouverture),
  },
  {
    id: 'date_levee',
    header: 'Levé le',
    width: '104px',
    sortValue: (frein) => frein.date_levee,
    cell: (frein) => formatDate(frein.date_levee),
  },
]

const COMMENTAIRE: Column<FreinDossier> = {
  id: 'commentaire',
  header: 'Commentaire',
  width: 'minmax(140px, 1.4fr)',
  cell: (frein) => frein.commentaire ?? VIDE,
}

/** The diagnostic: the grids from entry to exit, what stands in the way, what has been lifted. */
export function FreinsTab({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { acces, freins } = participation
  const add = () => open({ type: 'frein', id: null })
  return (
    <div className={classes.pile}>
      <EvolutionPanel participation={participation} />
      <Panel
        title="Freins"
        flush
        aside={
          acces.ecriture && (
            <Button size="sm" icon={IconPlus} onClick={add}>
              Constater un frein
            </Button>
          )
        }
      >
        <DataTable
          label="Freins"
          rows={freins}
          columns={acces.notes ? [...COLUMNS, COMMENTAIRE] : COLUMNS}
          rowId={(frein) => frein.id}
          rowLabel={(frein) => THEME_FREIN_LABELS[frein.theme]}
          defaultSort={{ column: 'date_ouverture', desc: true }}
          autoHeight
          onOpen={acces.ecriture ? (frein) => open({ type: 'frein', id: frein.id }) : undefined}
          empty={
            <EmptyState
              icon={IconBarrierBlock}
              title="Aucun frein constaté"
              action={acces.ecriture && <Button onClick={add}>Constater un frein</Button>}
            >
              Dix thèmes, de léger à bloquant. La comparaison montre le chemin parcouru, même sans emploi au bout.
            </EmptyState>
          }
        />
      </Panel>
    </div>
  )
}
