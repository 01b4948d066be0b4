import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { AlerteRow } from '../../../../src-main/contract/accueil'
import { GROUPES_ALERTE } from '../../../../src-main/domain/accueil/alerte'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { TabBar } from '../../../components/ui/tab-bar'
import { formatCount } from '../../../lib/formats'
import { ALERTE_LOOKS, THEME_ALERTE_LABELS, type ThemeAlerte } from '../alerte-looks'
import classes from './accueil.module.css'
import { GroupeAlertes } from './groupe-alertes'

type Filter = 'tout' | ThemeAlerte

const THEMES = Object.keys(THEME_ALERTE_LABELS) as ThemeAlerte[]

/** « À faire »: alerts by urgency, the longest delay first; each closes itself once its cause is settled. */
export function AlertesPanel({ alertes }: { alertes: readonly AlerteRow[] }) {
  const [filter, setFilter] = useState<Filter>('tout')
  const ofTheme = (theme: ThemeAlerte) => alertes.filter((alerte) => ALERTE_LOOKS[alerte.type].theme === theme)
  const shown = filter === 'tout' ? alertes : ofTheme(filter)

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
      footer={<p className={classes.rule}>Une alerte disparaît d’elle-même dès que sa cause est réglée.</p>}
    >
      {GROUPES_ALERTE.map((groupe) => (
        <GroupeAlertes key={groupe} groupe={groupe} alertes={shown.filter((alerte) => alerte.groupe === groupe)} />
      ))}
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
