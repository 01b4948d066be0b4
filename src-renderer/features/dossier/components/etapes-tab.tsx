import { IconPlus, IconRoute } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { EtapeDossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { aspectOf } from '../../../../src-main/domain/frise/disposition'
import { CONTRAT_LABELS, FAMILLE_ETAPE_LABELS } from '../../../../src-main/domain/parcours/labels'
import { StatusText } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatDate, VIDE } from '../../../lib/formats'
import { useOpenAction } from '../actions'

/** Every étape, the latest first. */
export function EtapesTab({ participation, date }: { participation: ParticipationDossier; date: IsoDate }) {
  const open = useOpenAction()
  const { acces, etapes } = participation
  const columns = useMemo(() => columnsOn(date), [date])
  const add = acces.ecriture && (
    <Button size="sm" icon={IconPlus} onClick={() => open({ type: 'etape', id: null })}>
      Ajouter une étape
    </Button>
  )
  return (
    <Panel title="Étapes" note="plusieurs peuvent courir en même temps" flush aside={add}>
      <DataTable
        label="Étapes du parcours"
        rows={etapes}
        columns={columns}
        rowId={(etape) => etape.id}
        rowLabel={(etape) => etape.intitule ?? FAMILLE_ETAPE_LABELS[etape.famille]}
        defaultSort={{ column: 'date_debut', desc: true }}
        autoHeight
        onOpen={acces.ecriture ? (etape) => open({ type: 'etape', id: etape.id }) : undefined}
        empty={
          <EmptyState
            icon={IconRoute}
            title="Aucune étape pour l’instant"
            action={acces.ecriture && <Button onClick={() => open({ type: 'etape', id: null })}>Ajouter le diagnostic</Button>}
          >
            Une étape est un moment du parcours : un diagnostic, une formation, un chantier, un contrat. La première est souvent le
            diagnostic partagé.
          </EmptyState>
        }
      />
    </Panel>
  )
}

function columnsOn(date: IsoDate): Column<EtapeDossier>[] {
  return [
    {
      id: 'date_debut',
      header: 'Début',
      width: '104px',
      sortValue: (etape) => etape.date_debut,
      cell: (etape) => formatDate(etape.date_debut),
    },
    {
      id: 'fin',
      header: 'Fin',
      width: '136px',
      sortValue: (etape) => etape.date_fin ?? etape.date_fin_prevue,
      cell: (etape) =>
        etape.date_fin === null && etape.date_fin_prevue !== null
          ? `prévue ${formatDate(etape.date_fin_prevue)}`
          : formatDate(etape.date_fin),
    },
    {
      id: 'famille',
      header: 'Famille',
      width: 'minmax(150px, 1fr)',
      sortValue: (etape) => FAMILLE_ETAPE_LABELS[etape.famille],
      cell: (etape) => FAMILLE_ETAPE_LABELS[etape.famille],
    },
    {
      id: 'intitule',
      header: 'Intitulé',
      width: 'minmax(160px, 1.2fr)',
      sortValue: (etape) => etape.intitule,
      cell: (etape) => etape.intitule ?? VIDE,
    },
    {
      id: 'lieu',
      header: 'Opérateur ou employeur',
      width: 'minmax(150px, 1fr)',
      cell: (etape) => etape.employeur_nom ?? etape.operateur ?? VIDE,
    },
    {
      id: 'contrat',
      header: 'Contrat',
      width: '120px',
      sortValue: (etape) => etape.contrat,
      cell: (etape) => (etape.contrat === null ? VIDE : CONTRAT_LABELS[etape.contrat]),
    },
    {
      id: 'resultat',
      header: 'Résultat',
      width: '160px',
      sortValue: (etape) => codeOf(etape, date),
      cell: (etape) => <StatusText vocabulary="etape" code={codeOf(etape, date)} />,
    },
    {
      id: 'justificatif',
      header: 'Justificatif',
      width: '118px',
      sortValue: (etape) => etape.justificatif,
      cell: (etape) =>
        etape.justificatif === null ? (
          VIDE
        ) : (
          <StatusText
            vocabulary="piece"
            code={etape.justificatif === 1 ? 'jointe' : 'manquante'}
            label={etape.justificatif === 1 ? 'Présent' : 'Manquant'}
          />
        ),
    },
  ]
}

function codeOf(etape: EtapeDossier, date: IsoDate): string {
  const aspect = aspectOf(etape, date)
  if (aspect === 'faite' || aspect === 'interrompue') return etape.resultat ?? 'a_saisir'
  return aspect
}
