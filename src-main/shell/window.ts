import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { APP_ORIGIN } from './app-protocol'

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
  window.once('ready-to-show', () => window.show())
  window.setMenu(null)
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}
