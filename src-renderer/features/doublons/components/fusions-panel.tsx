import { IconGitMerge } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { FusionFaite } from '../../../../src-main/contract/doublon'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { PersonName } from '../../../components/ui/person-name'
import { QueryView } from '../../../components/ui/states'
import { formatCount, formatFullName, formatTimestamp } from '../../../lib/formats'
import type { useRoute } from '../../../lib/use-route'
import { useUndoMerge } from '../use-doublons'
import classes from './paires.module.css'

/** The merges done, each with its way back. */
export function FusionsPanel({ query }: { query: ReturnType<typeof useRoute<'doublon.listFusions'>> }) {
  const { mutate: undo, isPending } = useUndoMerge()
  const navigate = useNavigate()
  const columns = useMemo(
    (): readonly Column<FusionFaite>[] => [
      {
        id: 'quand',
        header: 'Quand',
        width: '170px',
        sortValue: ({ horodatage }) => horodatage,
        cell: ({ horodatage }) => formatTimestamp(horodatage),
      },
      { id: 'qui', header: 'Qui', width: 'minmax(120px, 0.7fr)', cell: ({ utilisateur }) => utilisateur },
      { id: 'garde', header: 'Dossier gardé', width: 'minmax(190px, 1fr)', cell: ({ garde }) => <Dossier {...garde} /> },
      { id: 'absorbe', header: 'Dossier réuni', width: 'minmax(190px, 1fr)', cell: ({ absorbe }) => <Dossier {...absorbe} /> },
      { id: 'deplaces', header: 'Déplacé', width: 'minmax(140px, 0.8fr)', cell: ({ deplaces }) => deplacesLabel(deplaces) },
      {
        id: 'action',
        header: '',
        width: 'minmax(170px, 0.8fr)',
        align: 'right',
        cell: ({ id, annulee_le, refus }) =>
          annulee_le === null ? (
            <Button size="sm" emphasis="text" reason={refus} reasonIn="tooltip" disabled={isPending} onClick={() => undo({ id })}>
              Annuler la fusion
            </Button>
          ) : (
            <span className={classes.note}>Annulée, {formatTimestamp(annulee_le)}</span>
          ),
      },
    ],
    [undo, isPending],
  )
  return (
    <Panel flush fill>
      <QueryView query={query}>
        {(fusions) => (
          <DataTable
            label="Fusions"
            rows={fusions}
            columns={columns}
            rowId={({ id }) => id}
            rowLabel={({ garde, absorbe }) => `${formatFullName(garde)}, ${absorbe.id} réuni à ${garde.id}`}
            rowHeight={40}
            onOpen={({ garde }) => void navigate({ to: '/participants/$id', params: { id: garde.id } })}
            empty={
              <EmptyState icon={IconGitMerge} title="Aucune fusion">
                Chaque fusion s’inscrit ici, avec de quoi l’annuler : les deux dossiers redeviennent exactement ce qu’ils étaient.
              </EmptyState>
            }
          />
        )}
      </QueryView>
    </Panel>
  )
}

function Dossier({ id, nom, prenom }: FusionFaite['garde']) {
  return (
    <span className={classes.personne}>
      <PersonName nom={nom} prenom={prenom} />
      <span className={classes.detail}>{id}</span>
    </span>
  )
}

/** What went from one file to the other, in words. */
export function deplacesLabel({ participation, piece, contrat_clause }: FusionFaite['deplaces']): string {
  const parts = [
    formatCount(participation, 'parcours', 'parcours'),
    ...(piece > 0 ? [formatCount(piece, 'pièce')] : []),
    ...(contrat_clause > 0 ? [formatCount(contrat_clause, 'contrat de clause', 'contrats de clause')] : []),
  ]
  return parts.join(', ')
}
