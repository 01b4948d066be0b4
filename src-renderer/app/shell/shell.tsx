import { useMediaQuery } from '@mantine/hooks'
import { Outlet, useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { flushDrafts } from '../../lib/pending-drafts'
import { useShortcut } from '../../lib/shortcuts'
import { useCommand } from '../../lib/use-route'
import { ErrorBoundary } from '../error-boundary'
import { CommandPalette } from './command-palette'
import { DENSE_PATHS } from './navigation'
import classes from './shell.module.css'
import { SideMenu } from './side-menu'
import { useArrival } from './use-arrival'
import { useFolded } from './use-folded'
import { WindowBar } from './window-bar'

/** Window bar, menu and the page at work. */
export function Shell({ children }: { children?: ReactNode }) {
  const { pathname } = useLocation()
  const small = useMediaQuery('(max-width: 1399px)', true) ?? true
  const dense = small && DENSE_PATHS.some((path) => path.test(pathname))
  const [folded, setFolded] = useFolded(dense)
  const coffre = useCommand('coffre.lock', { refresh: ['coffre.'] })
  // What is being typed goes into the vault before it closes.
  const lock = () => void flushDrafts().then(() => coffre.mutate({}))
  const [palette, setPalette] = useState(false)
  const content = useArrival(pathname)

  useShortcut('ctrl+b', () => setFolded(!folded))
  useShortcut('ctrl+l', lock)

  return (
    <div className={classes.shell} data-folded={folded || undefined}>
      <button type="button" className={classes.skip} onClick={() => content.current?.focus()}>
        Aller au contenu
      </button>
      <WindowBar onSearch={() => setPalette(true)} onLock={lock} />
      <SideMenu folded={folded} onToggle={() => setFolded(!folded)} pathname={pathname} />
      <main ref={content} id="contenu" tabIndex={-1} className={classes.content}>
        <ErrorBoundary inside resetKey={pathname}>
          {children ?? <Outlet />}
        </ErrorBoundary>
      </main>
      <CommandPalette opened={palette} onOpen={() => setPalette(true)} onClose={() => setPalette(false)} onLock={lock} />
    </div>
  )
}
