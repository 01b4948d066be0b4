import { IconFileImport, IconSparkles } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { AccueilData } from '../../../../src-main/contract/accueil'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import classes from './accueil.module.css'
import { AlertesPanel } from './alertes-panel'
import { CommissionPanel } from './commission-panel'
import { FileActivePanel } from './file-active-panel'

/** What has to be done at the left, what comes and how many at the right. */
export function AccueilContent({ data }: { data: AccueilData }) {
  const router = useRouter()
  if (data.alertes.length === 0 && data.fileActive.total === 0 && data.commission === null) {
    return (
      <EmptyState
        icon={IconSparkles}
        title="Tout commence ici"
        action={
          <Button icon={IconFileImport} onClick={() => router.history.push('/reprise')}>
            Reprendre vos tableaux
          </Button>
        }
      >
        Cet écran dira chaque matin qui a besoin de vous, et pourquoi. Reprenez vos tableaux actuels, ou saisissez une première
        prescription.
      </EmptyState>
    )
  }
  return (
    <div className={classes.columns}>
      <AlertesPanel alertes={data.alertes} />
      <div className={classes.side}>
        {data.commission && <CommissionPanel commission={data.commission} today={data.today} />}
        <FileActivePanel fileActive={data.fileActive} />
      </div>
    </div>
  )
}
