import { type BrowserWindow, type Display, screen } from 'electron'
import { autreEcran, type Ecran, ecransOf } from './ecrans'

/** The buttons of the window bar, which the application draws itself, and the screen it is on. */
export interface WindowControls {
  minimize(): void
  toggleMaximize(): void
  close(): void
  setFullscreen(active: boolean): void
  /** Screens plugged in; one alone when nothing can be projected elsewhere. */
  ecrans(): Ecran[]
  /** Moves the window, full screen, to the next screen; nothing when there is only one. */
  projectElsewhere(): void
}

export function createWindowControls(window: () => BrowserWindow | null): WindowControls {
  const ecrans = () => {
    const current = window()
    return current === null
      ? []
      : ecransOf(screen.getAllDisplays(), screen.getPrimaryDisplay().id, screen.getDisplayMatching(current.getBounds()).id)
  }
  return {
    minimize: () => window()?.minimize(),
    toggleMaximize: () => {
      const current = window()
      if (current?.isMaximized()) current.unmaximize()
      else current?.maximize()
    },
    close: () => window()?.close(),
    setFullscreen: (active) => window()?.setFullScreen(active),
    ecrans,
    projectElsewhere: () => {
      const [current, autre] = [window(), autreEcran(ecrans())]
      const ecran = screen.getAllDisplays().find(({ id }) => id === autre)
      if (current !== null && ecran) moveTo(current, ecran)
    },
  }
}

// A window in full screen does not move: it leaves it, changes screen, and takes it again.
function moveTo(window: BrowserWindow, { workArea }: Display): void {
  const place = () => {
    window.setBounds(workArea)
    window.setFullScreen(true)
  }
  if (window.isFullScreen()) {
    window.once('leave-full-screen', place)
    window.setFullScreen(false)
  } else place()
}
