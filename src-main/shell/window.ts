import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { APP_ORIGIN } from './app-protocol'

const SHOW_ANYWAY_MS = 1500

/** Opens the one window; shown once painted, so that nobody sees a white flash. */
export function createWindow(outDir: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 680,
    minHeight: 480,
    show: false,
    frame: false,
    title: 'Jalon',
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0E181B' : '#F1F4F3',
    webPreferences: {
      preload: join(outDir, 'preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  const show = () => {
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  window.once('ready-to-show', show)
  // The first painting of a hidden window is now and then never announced: a flash is better than no window at all.
  window.webContents.once('did-finish-load', () => setTimeout(show, SHOW_ANYWAY_MS))
  window.setMenu(null)
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}
