import { IconShieldLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { WindowButtons } from '../../../components/ui/window-buttons'
import classes from './coffre-layout.module.css'
import { Illustration } from './illustration'

interface CoffreLayoutProps {
  version: string
  children: ReactNode
}

/** The picture at the left, one thing to do at the right. */
export function CoffreLayout({ version, children }: CoffreLayoutProps) {
  return (
    <div className={classes.layout}>
      <div className={classes.drag}>
        <WindowButtons />
      </div>
      <header className={classes.picture}>
        <Illustration />
      </header>
      <main className={classes.side}>
        <div className={classes.measure}>
          {children}
          <footer className={classes.footer}>
            <IconShieldLock size={16} stroke={1.75} aria-hidden />
            <span>Vos données restent sur ce poste, chiffrées. Rien n’est envoyé sur Internet.</span>
            <span className={classes.version}>Version {version}</span>
          </footer>
        </div>
      </main>
    </div>
  )
}
