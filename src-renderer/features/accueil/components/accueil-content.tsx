import type { AccueilData } from '../../../../src-main/contract/accueil'
import classes from './accueil.module.css'
import { AlertesPanel } from './alertes-panel'
import { CommissionPanel } from './commission-panel'
import { FileActivePanel } from './file-active-panel'
import { ObjectifsPanel } from './objectifs-panel'
import { PremiersPas } from './premiers-pas'

interface AccueilContentProps {
  data: AccueilData
  /** True when the whole team is shown. */
  equipe: boolean
}

/** What has to be done at the left, what comes and how many at the right. */
export function AccueilContent({ data, equipe }: AccueilContentProps) {
  const { alertes, reportees, fileActive, commission, today } = data
  if (alertes.length === 0 && reportees.length === 0 && fileActive.total === 0 && commission === null) return <PremiersPas />
  return (
    <div className={classes.columns}>
      <AlertesPanel data={data} equipe={equipe} />
      <div className={classes.side}>
        {commission && <CommissionPanel commission={commission} today={today} equipe={equipe} />}
        <FileActivePanel fileActive={fileActive} equipe={equipe} />
        <ObjectifsPanel today={today} />
      </div>
    </div>
  )
}
