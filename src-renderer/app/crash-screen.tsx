import { IconAlertTriangle, IconHome, IconRefresh } from '@tabler/icons-react'
import { Button } from '../components/ui/button'
import classes from './crash-screen.module.css'

interface CrashScreenProps {
  detail: string
  incident?: string
  inside?: boolean
  onRetry: () => void
}

/** What is shown instead of a screen that broke. */
export function CrashScreen({ detail, incident, inside = false, onRetry }: CrashScreenProps) {
  function goHome() {
    window.location.hash = '#/'
    if (!inside) window.location.reload()
    else onRetry()
  }

  return (
    <div className={classes.screen} role="alert" data-inside={inside || undefined}>
      <IconAlertTriangle size={32} stroke={1.5} aria-hidden />
      <h1 tabIndex={-1} data-page-title>
        Cet écran ne peut pas s’afficher
      </h1>
      <p>
        Vos données sont enregistrées et n’ont pas changé. Revenez à l’accueil ou réessayez ; si cela se répète, transmettez le détail
        ci-dessous à la personne qui suit Jalon chez vous.
      </p>
      <pre className={classes.detail}>{incident ? `Incident ${incident}\n${detail}` : detail}</pre>
      <div className={classes.actions}>
        <Button emphasis="primary" icon={IconHome} onClick={goHome}>
          Revenir à l’accueil
        </Button>
        <Button icon={IconRefresh} onClick={onRetry}>
          Réessayer
        </Button>
      </div>
    </div>
  )
}
