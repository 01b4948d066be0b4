import { IconChevronDown, IconChevronRight, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { AlerteRow } from '../../../../src-main/contract/accueil'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { TabBar } from '../../../components/ui/tab-bar'
import { formatCount, formatNumber } from '../../../lib/formats'
import { ALERTE_LOOKS, THEME_ALERTE_LABELS, type ThemeAlerte } from '../alerte-looks'
import classes from './accueil.module.css'
import { GroupeAlertes } from './groupe-alertes'

type Filter = 'tout' | ThemeAlerte

const THEMES = Object.keys(THEME_ALERTE_LABELS) as ThemeAlerte[]

/** « À faire »: alerts by urgency, the longest delay first; each closes itself once its cause is settled. */
export function AlertesPanel({ alertes, today }: { alertes: readonly AlerteRow[]; today: string }) {
  const [filter, setFilter] = useState<Filter>('tout')
  const [opened, setOpened] = useState(false)
  const ofTheme = (theme: ThemeAlerte) => alertes.filter((alerte) => ALERTE_LOOKS[alerte.type].theme === theme)
  const shown = filter === 'tout' ? alertes : ofTheme(filter)
  const ofGroupe = (groupe: AlerteRow['groupe']) => shown.filter((alerte) => alerte.groupe === groupe)
  const aPrevoir = ofGroupe('a_prevoir')
  // Nothing presses: what is to come is then the list itself.
  const prevoirShown = opened || aPrevoir.length === shown.length
  const Chevron = prevoirShown ? IconChevronDown : IconChevronRight

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
          {aPrevoir.length > 0 && (
            <button type="button" className={classes.toggle} aria-expanded={prevoirShown} onClick={() => setOpened(!opened)}>
              <Chevron size={16} stroke={2} aria-hidden />À prévoir d’ici 30&nbsp;jours <span>{formatNumber(aPrevoir.length)}</span>
            </button>
          )}
          <p className={classes.rule}>Une alerte disparaît d’elle-même dès que sa cause est réglée.</p>
        </div>
      }
    >
      <GroupeAlertes groupe="en_retard" alertes={ofGroupe('en_retard')} today={today} />
      <GroupeAlertes groupe="cette_semaine" alertes={ofGroupe('cette_semaine')} today={today} />
      {prevoirShown && <GroupeAlertes groupe="a_prevoir" alertes={aPrevoir} today={today} />}
      {shown.length === 0 && (
        <div className={classes.nothing}>
          <EmptyState icon={IconCircleCheck} title="Rien à faire de ce côté">
            Aucun délai n’est dépassé et rien n’arrive à échéance dans les trente jours.
          </EmptyState>
        </div>
      )}
    </Panel>
  )
}
