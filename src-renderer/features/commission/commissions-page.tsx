import {
  IconCalendarDown,
  IconCalendarPlus,
  IconCalendarRepeat,
  IconChartBar,
  IconClipboardCheck,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { SeanceRow } from '../../../src-main/contract/commission'
import { StatusText } from '../../components/ui/badge'
import { Button } from '../../components/ui/button'
import { type Column, DataTable } from '../../components/ui/data-table'
import { EmptyState } from '../../components/ui/empty-state'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { QueryView } from '../../components/ui/states'
import { TabBar } from '../../components/ui/tab-bar'
import { formatCount, formatLongDate, formatTime, VIDE } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { usePrimaryShortcut } from '../../lib/shortcuts'
import { today } from '../../lib/today'
import { useCommand, useRoute } from '../../lib/use-route'
import { agendaMessage } from './agenda-message'
import classes from './commissions-page.module.css'
import { MembresDialog } from './components/membres-dialog'
import { SeanceDialog } from './components/seance-dialog'
import { SerieDialog } from './components/serie-dialog'
import { Statistiques } from './components/statistiques'

const COLUMNS: readonly Column<SeanceRow>[] = [
  { id: 'date', header: 'Séance', width: 'minmax(210px, 1.4fr)', cell: (row) => formatLongDate(row.date), sortValue: (row) => row.date },
  { id: 'heure', header: 'Heure', width: '76px', cell: (row) => formatTime(row.heure_debut) },
  { id: 'lieu', header: 'Lieu', width: 'minmax(140px, 1fr)', cell: (row) => row.lieu ?? VIDE, sortValue: (row) => row.lieu },
  {
    id: 'etat',
    header: 'État',
    width: '180px',
    cell: (row) => <StatusText vocabulary="seance" code={row.etat} />,
    sortValue: (row) => row.etat,
  },
  { id: 'passages', header: 'Dossiers', width: '92px', align: 'right', cell: (row) => row.passages, sortValue: (row) => row.passages },
  { id: 'decides', header: 'Décidés', width: '92px', align: 'right', cell: (row) => row.decides, sortValue: (row) => row.decides },
  {
    id: 'partenaires',
    header: 'Partenaires',
    width: '130px',
    cell: (row) => (row.partenaires === null ? VIDE : row.partenaires === 1 ? 'Avec partenaires' : 'En interne'),
  },
]

/** Sessions of the commission, year by year. */
export function CommissionsPage() {
  const seances = useRoute('commission.list', {})
  const navigate = useNavigate()
  const coordination = useHasRole('coordinateur')
  const [annee, setAnnee] = useState<string | null>(null)
  const [chiffres, setChiffres] = useState(false)
  const agenda = useCommand('commission.saveAgenda', { message: agendaMessage })
  const [dialog, setDialog] = useState<'seance' | 'serie' | 'membres' | null>(null)
  usePrimaryShortcut(() => setDialog('seance'), coordination)

  const annees = useMemo(() => [...new Set((seances.data ?? []).map(({ date }) => date.slice(0, 4)))], [seances.data])
  const choisie = annee ?? (annees.includes(today().slice(0, 4)) ? today().slice(0, 4) : (annees[0] ?? today().slice(0, 4)))
  const open = (id: string) => void navigate({ to: '/commission/$id', params: { id } })

  return (
    <Page fill>
      <PageHeader
        title="Commission"
        description="Chaque séance se prépare, se tient et se clôture ici ; ses décisions rejoignent les dossiers d’un seul coup."
        actions={
          coordination && (
            <>
              <Button icon={IconUsersGroup} onClick={() => setDialog('membres')}>
                Membres
              </Button>
              <Button icon={IconCalendarRepeat} onClick={() => setDialog('serie')}>
                Prévoir une série
              </Button>
              <Button emphasis="primary" icon={IconCalendarPlus} onClick={() => setDialog('seance')}>
                Prévoir une séance
              </Button>
            </>
          )
        }
      />
      <QueryView query={seances}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              icon={IconClipboardCheck}
              title="Aucune séance"
              action={
                coordination && (
                  <Button emphasis="primary" icon={IconCalendarPlus} onClick={() => setDialog('seance')}>
                    Prévoir une séance
                  </Button>
                )
              }
            >
              La commission décide des entrées, des prolongations et des sorties. Prévoyez sa première séance : son ordre du jour se
              construit avec les demandes en attente.
            </EmptyState>
          ) : (
            <Panel flush fill>
              <TabBar
                label="Année"
                tabs={annees.map((value) => ({ value, label: value, count: rows.filter(({ date }) => date.startsWith(value)).length }))}
                value={choisie}
                onChange={setAnnee}
                aside={
                  <span className={classes.summary}>
                    {summaryOf(rows.filter(({ date }) => date.startsWith(choisie)))}
                    <Button
                      size="sm"
                      icon={IconCalendarDown}
                      busy={agenda.isPending}
                      onClick={() => agenda.mutate({ annee: Number(choisie), seance: null })}
                    >
                      Agenda (.ics)
                    </Button>
                    <Button size="sm" icon={IconChartBar} pressed={chiffres} onClick={() => setChiffres(!chiffres)}>
                      Statistiques
                    </Button>
                  </span>
                }
              />
              {chiffres && <Statistiques annee={choisie} />}
              <DataTable
                label={`Séances de ${choisie}`}
                rows={rows.filter(({ date }) => date.startsWith(choisie))}
                columns={COLUMNS}
                rowId={(row) => row.id}
                rowLabel={(row) => formatLongDate(row.date)}
                defaultSort={{ column: 'date', desc: true }}
                onOpen={(row) => open(row.id)}
              />
            </Panel>
          )
        }
      </QueryView>
      {dialog === 'seance' && <SeanceDialog seance={null} onClose={() => setDialog(null)} onCreated={open} />}
      {dialog === 'serie' && <SerieDialog pris={joursPris(seances.data ?? [])} onClose={() => setDialog(null)} />}
      {dialog === 'membres' && <MembresDialog onClose={() => setDialog(null)} />}
    </Page>
  )
}

function joursPris(rows: readonly SeanceRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ etat }) => etat !== 'reportee' && etat !== 'annulee').map(({ date }) => date))
}

function summaryOf(rows: readonly SeanceRow[]): string {
  const tenues = rows.filter(({ etat }) => etat === 'cloturee')
  const avec = tenues.filter(({ partenaires }) => partenaires === 1).length
  return `${formatCount(tenues.length, 'séance tenue', 'séances tenues')}, dont ${avec} avec partenaires`
}
