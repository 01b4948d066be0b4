import type { BrowserWindow } from 'electron'

/** The buttons of the window bar, which the application draws itself. */
export interface WindowControls {
  minimize(): void
  toggleMaximize(): void
  close(): void
  setFullscreen(active: boolean): void
}

export function createWindowControls(window: () => BrowserWindow | null): WindowControls {
  return {
    minimize: () => window()?.minimize(),
    toggleMaximize: () => {
      const current = window()
      if (current?.isMaximized()) current.unmaximize()
      else current?.maximize()
    },
    close: () => window()?.close(),
    setFullscreen: (active) => window()?.setFullScreen(active),
  }
}
