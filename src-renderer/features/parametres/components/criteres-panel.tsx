import { IconBan, IconCircleCheck, IconLock, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CritereReglage } from '../../../../src-main/contract/eligibilite'
import { CRITERES_DEFAUT, type Critere } from '../../../../src-main/domain/participant/eligibilite-criteres'
import { typePieceLabel } from '../../../../src-main/domain/piece/types-piece'
import { Badge } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Panel } from '../../../components/ui/panel'
import { VIDE } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { CritereDialog } from './critere-dialog'
import classes from './territoire-tab.module.css'

const COLUMNS: readonly Column<Critere>[] = [
  {
    id: 'libelle',
    header: 'Critère',
    width: 'minmax(220px, 1fr)',
    cell: ({ libelle, sensible }) => (
      <span className={classes.critere}>
        {libelle}
        {sensible && <IconLock size={14} stroke={1.75} role="img" aria-label="Donnée sensible" />}
      </span>
    ),
    sortValue: ({ libelle }) => libelle,
  },
  {
    id: 'preuves',
    header: 'Preuves acceptées',
    width: 'minmax(240px, 2fr)',
    cell: ({ preuves }) => (preuves.length === 0 ? VIDE : preuves.map(typePieceLabel).join(', ')),
  },
  {
    id: 'actif',
    header: 'Proposé',
    width: '140px',
    cell: ({ actif }) =>
      actif ? (
        <Badge icon={IconCircleCheck} label="Proposé" tone="succes" />
      ) : (
        <Badge icon={IconBan} label="Non proposé" tone="neutre" outline />
      ),
    sortValue: ({ actif }) => Number(actif),
  },
]

/** The entry criteria of the structure: renamed, withdrawn, added, each with the proofs it accepts. */
export function CriteresPanel({ criteres }: { criteres: readonly Critere[] }) {
  const [edited, setEdited] = useState<Critere | 'nouveau' | null>(null)
  const save = useCommand('eligibilite.setCriteres', {
    refresh: ['eligibilite.', 'participant.', 'accueil.'],
    message: 'Les formulaires proposent désormais ces critères.',
    onDone: () => setEdited(null),
  })
  return (
    <Panel
      title="Critères d’éligibilité"
      note="un au moins, outre la résidence"
      flush
      aside={
        <Button size="sm" icon={IconPlus} onClick={() => setEdited('nouveau')}>
          Ajouter un critère
        </Button>
      }
    >
      <DataTable
        label="Critères d’éligibilité"
        rows={criteres}
        columns={COLUMNS}
        rowId={({ code }) => code}
        rowLabel={({ libelle }) => libelle}
        onOpen={setEdited}
        autoHeight
      />
      {edited !== null && (
        <CritereDialog
          critere={edited === 'nouveau' ? null : edited}
          codes={criteres.map(({ code }) => code)}
          busy={save.isPending}
          onClose={() => setEdited(null)}
          onSave={(critere) => save.mutate({ criteres: propresOf(criteres, critere) })}
        />
      )}
    </Panel>
  )
}

// Only what differs from the shipped list is stored: the rest follows the next versions.
function propresOf(criteres: readonly Critere[], change: CritereReglage): CritereReglage[] {
  const others = criteres
    .filter(({ code }) => code !== change.code)
    .map(({ sensible: _fixed, preuves, ...critere }) => ({ ...critere, preuves: [...preuves] }))
  return [...others, change].filter((critere) => {
    const defaut = CRITERES_DEFAUT.find(({ code }) => code === critere.code)
    return (
      defaut === undefined ||
      defaut.libelle !== critere.libelle ||
      defaut.actif !== critere.actif ||
      defaut.preuves.join() !== critere.preuves.join()
    )
  })
}
