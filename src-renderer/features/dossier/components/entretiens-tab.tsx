import { IconMessageCircle, IconMessagePlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { EntretienDossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { MODE_ENTRETIEN_LABELS, STATUT_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { StatusText } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { SearchField } from '../../../components/ui/search-field'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { type Tab, TabBar } from '../../../components/ui/tab-bar'
import { formatCount, formatDate, formatMinutes, formatTime, VIDE } from '../../../lib/formats'
import { useOpenAction } from '../actions'
import { compterEntretiens, filtrerEntretiens, SANS_FILTRE } from '../entretiens/fil'
import { FilEntretiens } from '../entretiens/fil-entretiens'
import classes from '../entretiens/fil-entretiens.module.css'

const COLUMNS: readonly Column<EntretienDossier>[] = [
  {
    id: 'date',
    header: 'Date',
    width: '172px',
    sortValue: (entretien) => `${entretien.date} ${entretien.heure ?? ''}`,
    cell: (entretien) =>
      entretien.heure === null ? formatDate(entretien.date) : `${formatDate(entretien.date)}, ${formatTime(entretien.heure)}`,
  },
  {
    id: 'statut',
    header: 'Statut',
    width: '116px',
    sortValue: (entretien) => entretien.statut,
    cell: (entretien) => <StatusText vocabulary="entretien" code={entretien.statut} />,
  },
  {
    id: 'mode',
    header: 'Mode',
    width: '110px',
    sortValue: (entretien) => entretien.mode,
    cell: (entretien) => MODE_ENTRETIEN_LABELS[entretien.mode],
  },
  {
    id: 'duree',
    header: 'Durée',
    width: '84px',
    align: 'right',
    sortValue: (entretien) => entretien.duree_minutes,
    cell: (entretien) => formatMinutes(entretien.duree_minutes),
  },
]

const NOTE: Column<EntretienDossier> = {
  id: 'note',
  header: 'Note',
  width: 'minmax(240px, 1fr)',
  cell: (entretien) => entretien.note ?? VIDE,
}
const AVEC_NOTE = [...COLUMNS, NOTE]

type Vue = 'tableau' | 'fil'

const VUES: readonly Tab<Vue>[] = [
  { value: 'fil', label: 'Fil des notes' },
  { value: 'tableau', label: 'Tableau' },
]
const STATUTS = optionsOf(STATUT_ENTRETIEN_LABELS)
const MODES = optionsOf(MODE_ENTRETIEN_LABELS)

/** Every interview, the latest first: as a thread of notes, or as a table whose lines open. */
export function EntretiensTab({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { acces, entretiens } = participation
  const [vue, setVue] = useState<Vue>(acces.notes ? 'fil' : 'tableau')
  const [filtre, setFiltre] = useState(SANS_FILTRE)
  const note = () => open({ type: 'entretien', id: null })
  const ouvrir = acces.ecriture ? (id: string) => open({ type: 'entretien', id }) : undefined
  const vus = filtrerEntretiens(entretiens, filtre)
  return (
    <Panel
      title="Entretiens"
      note={compterEntretiens(entretiens)}
      flush
      fill
      aside={
        acces.ecriture && (
          <Button size="sm" icon={IconMessagePlus} onClick={note}>
            Noter un entretien
          </Button>
        )
      }
    >
      {entretiens.length > 0 && (
        <div className={classes.outils}>
          <TabBar look="pills" label="Présentation des entretiens" tabs={VUES} value={vue} onChange={setVue} />
          {acces.notes && (
            <SearchField
              label="Chercher dans les notes"
              placeholder="Chercher dans les notes"
              value={filtre.recherche}
              onChange={(recherche) => setFiltre({ ...filtre, recherche })}
            />
          )}
          <div data-filtre>
            <SelectField
              label="Statut des entretiens"
              hideLabel
              placeholder="Tous les statuts"
              clearable
              value={filtre.statut}
              onChange={(statut) => setFiltre({ ...filtre, statut })}
              options={STATUTS}
            />
          </div>
          <div data-filtre>
            <SelectField
              label="Mode des entretiens"
              hideLabel
              placeholder="Tous les modes"
              clearable
              value={filtre.mode}
              onChange={(mode) => setFiltre({ ...filtre, mode })}
              options={MODES}
            />
          </div>
          {vus.length < entretiens.length && <output>{`${vus.length} sur ${formatCount(entretiens.length, 'entretien')}`}</output>}
        </div>
      )}
      {vue === 'fil' && vus.length > 0 ? (
        <FilEntretiens entretiens={vus} recherche={filtre.recherche} notes={acces.notes} onOpen={ouvrir} />
      ) : (
        <DataTable
          label="Entretiens"
          rows={vus}
          columns={acces.notes ? AVEC_NOTE : COLUMNS}
          rowId={(entretien) => entretien.id}
          rowLabel={(entretien) => `Entretien du ${formatDate(entretien.date)}`}
          defaultSort={{ column: 'date', desc: true }}
          onOpen={ouvrir && ((entretien) => ouvrir(entretien.id))}
          empty={
            entretiens.length > 0 ? (
              <AucunTrouve onClear={() => setFiltre(SANS_FILTRE)} />
            ) : (
              <AucunEntretien onNote={acces.ecriture ? note : null} />
            )
          }
        />
      )}
    </Panel>
  )
}

function AucunTrouve({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState icon={IconSearch} title="Aucun entretien ne correspond" action={<Button onClick={onClear}>Enlever les filtres</Button>}>
      Cherchez un autre mot, ou élargissez le statut et le mode.
    </EmptyState>
  )
}

function AucunEntretien({ onNote }: { onNote: (() => void) | null }) {
  return (
    <EmptyState icon={IconMessageCircle} title="Aucun entretien" action={onNote && <Button onClick={onNote}>Noter un entretien</Button>}>
      Un entretien par mois au moins. La note prend deux minutes et reste réservée au référent et à la coordination.
    </EmptyState>
  )
}
