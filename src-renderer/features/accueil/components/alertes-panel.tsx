import { IconChevronDown, IconChevronRight, IconCircleCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { AccueilData, AlerteRow } from '../../../../src-main/contract/accueil'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { TabBar } from '../../../components/ui/tab-bar'
import { formatCount, formatNumber } from '../../../lib/formats'
import { ALERTE_LOOKS, THEME_ALERTE_LABELS, type ThemeAlerte } from '../alerte-looks'
import classes from './accueil.module.css'
import { AlertesReportees } from './alertes-reportees'
import { FiltresEquipe, filterEquipe, TOUTE_LEQUIPE } from './filtres-equipe'
import { GroupeAlertes } from './groupe-alertes'
import { ReporterDialog } from './reporter-dialog'

type Filter = 'tout' | ThemeAlerte

const THEMES = Object.keys(THEME_ALERTE_LABELS) as ThemeAlerte[]

/** « À faire »: alerts by urgency, the longest delay first; each closes itself once its cause is settled. */
export function AlertesPanel({ data, equipe }: { data: AccueilData; equipe: boolean }) {
  const { reportees, today } = data
  const [filtre, setFiltre] = useState(TOUTE_LEQUIPE)
  const alertes = equipe ? filterEquipe(data.alertes, filtre) : data.alertes
  const [filter, setFilter] = useState<Filter>('tout')
  const [opened, setOpened] = useState(false)
  const [reporteesShown, setReporteesShown] = useState(false)
  const [reported, setReported] = useState<AlerteRow | null>(null)
  const ofTheme = (theme: ThemeAlerte) => alertes.filter((alerte) => ALERTE_LOOKS[alerte.type].theme === theme)
  const shown = filter === 'tout' ? alertes : ofTheme(filter)
  const ofGroupe = (groupe: AlerteRow['groupe']) => shown.filter((alerte) => alerte.groupe === groupe)
  const aPrevoir = ofGroupe('a_prevoir')
  // Nothing presses: what is to come is then the list itself.
  const prevoirShown = opened || aPrevoir.length === shown.length

  return (
    <Panel
      fill
      flush
      title="À faire"
      note={formatCount(alertes.length, 'alerte')}
      aside={
        <TabBar
          look="pills"
          label="Alertes montrées"
          value={filter}
          onChange={setFilter}
          tabs={[
            { value: 'tout', label: 'Tout' },
            ...THEMES.map((theme) => ({ value: theme, label: THEME_ALERTE_LABELS[theme], count: ofTheme(theme).length })),
          ]}
        />
      }
      footer={
        <div className={classes.foot}>
          <div className={classes.plis}>
            {aPrevoir.length > 0 && (
              <Pli opened={prevoirShown} count={aPrevoir.length} onToggle={() => setOpened(!opened)}>
                À prévoir d’ici {formatNumber(data.horizon_jours)}&nbsp;jours
              </Pli>
            )}
            {reportees.length > 0 && (
              <Pli opened={reporteesShown} count={reportees.length} onToggle={() => setReporteesShown(!reporteesShown)}>
                Reportées
              </Pli>
            )}
          </div>
          <p className={classes.rule}>
            {reportees.length > 0 ? 'Une alerte se ferme d’elle-même.' : 'Une alerte disparaît d’elle-même dès que sa cause est réglée.'}
          </p>
        </div>
      }
    >
      {equipe && <FiltresEquipe alertes={data.alertes} value={filtre} onChange={setFiltre} />}
      <GroupeAlertes groupe="en_retard" alertes={ofGroupe('en_retard')} today={today} onReporter={setReported} />
      <GroupeAlertes groupe="cette_semaine" alertes={ofGroupe('cette_semaine')} today={today} onReporter={setReported} />
      {prevoirShown && <GroupeAlertes groupe="a_prevoir" alertes={aPrevoir} today={today} onReporter={setReported} />}
      {shown.length === 0 && (
        <div className={classes.nothing}>
          <EmptyState icon={IconCircleCheck} title="Rien à faire de ce côté">
            Aucun délai n’est dépassé et rien n’arrive à échéance dans les {formatNumber(data.horizon_jours)} jours.
          </EmptyState>
        </div>
      )}
      {reporteesShown && reportees.length > 0 && <AlertesReportees alertes={reportees} />}
      {reported && <ReporterDialog alerte={reported} today={today} maxJours={data.report_max_jours} onClose={() => setReported(null)} />}
    </Panel>
  )
}

interface PliProps {
  opened: boolean
  count: number
  onToggle: () => void
  children: ReactNode
}

function Pli({ opened, count, onToggle, children }: PliProps) {
  const Chevron = opened ? IconChevronDown : IconChevronRight
  return (
    <button type="button" className={classes.toggle} aria-expanded={opened} onClick={onToggle}>
      <Chevron size={16} stroke={2} aria-hidden />
      {children} <span>{formatNumber(count)}</span>
    </button>
  )
}
