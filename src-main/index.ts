import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow, session } from 'electron'
import { EVENT_CHANNEL } from './contract/channel'
import type { AppEvent } from './contract/event'
import { createGate } from './ipc/gate'
import { HANDLERS } from './ipc/handlers'
import { registerGate } from './ipc/register'
import type { AppServices } from './ipc/services'
import { APP_ORIGIN, declareAppScheme, serveApp } from './shell/app-protocol'
import { createAutoLock, type LockReason } from './shell/auto-lock'
import { captureWindow } from './shell/captures'
import { CoffreManager, demonstrationDirOf } from './shell/coffre-manager'
import { createDialogs } from './shell/dialogs'
import { hardenContents, hardenSession } from './shell/harden'
import { createKnownCoffres } from './shell/known-coffres'
import { createLogger } from './shell/logger'
import { RestaurationCoffre } from './shell/restauration'
import { createWindow } from './shell/window'
import { createWindowControls } from './shell/window-controls'
import { randomIds } from './system/random-ids'
import { systemClock } from './system/system-clock'
import { createJobs } from './workers/jobs'

const OUT = join(import.meta.dirname, '..')
const ICON = join(OUT, '../resources/icons/icon.png')

/** Time left to the window to save what is being typed, before the vault closes. */
const DRAFTS_MS = 300

let window: BrowserWindow | null = null
const currentWindow = () => (window?.isDestroyed() ? null : window)
const emit = (event: AppEvent) => currentWindow()?.webContents.send(EVENT_CHANNEL, event)

// The scheme must be declared, and the sandbox asked for, before the application is ready.
declareAppScheme()
applyChosenDataDir()
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
hardenContents(app)

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
} else {
  app.quit()
}

// Two vaults side by side on one PC, or a test: each with its own profile. Must come before the single-instance lock.
function applyChosenDataDir(): void {
  const dir = app.commandLine.getSwitchValue('user-data-dir')
  if (dir) app.setPath('userData', dir)
}

function focusWindow(): void {
  const current = currentWindow()
  if (current?.isMinimized()) current.restore()
  current?.focus()
}

function start(): void {
  const userData = app.getPath('userData')
  const logger = createLogger(join(userData, 'logs'), systemClock.now)
  const autoLock = createAutoLock((reason) => void lockSoon(reason))
  const known = createKnownCoffres(userData)
  const coffre: CoffreManager = new CoffreManager({
    known,
    clock: systemClock,
    ids: randomIds,
    defaultDir: (structure) => join(app.getPath('documents'), `Jalon, ${structure.replaceAll(/[\\/:*?"<>|.]/g, ' ').trim()}`),
    demonstrationDir: demonstrationDirOf(userData),
    fillDemonstration: () => jobs.run('demonstration', { today: systemClock.today() }, { onProgress: onProgress('demonstration') }),
    onSlowQuery: (sql, milliseconds) => logger.warn(`slow query ${Math.round(milliseconds)} ms ${sql}`),
    onBackupFailed: (error) => logger.incident('backup', error),
    onLocked: (reason) => emit({ type: 'locked', reason }),
    autoLock,
  })
  // A window that hangs must not keep the vault open: it is told, and given a moment, no more.
  const lockSoon = async (reason: LockReason | 'user') => {
    if (coffre.session()) {
      emit({ type: 'locking' })
      await wait(DRAFTS_MS)
    }
    await coffre.lock(reason)
  }
  const jobs = createJobs(join(import.meta.dirname, 'worker.js'), () => coffre.vaultAccess())
  const services: AppServices = {
    version: app.getVersion(),
    clock: systemClock,
    ids: randomIds,
    coffre,
    restauration: new RestaurationCoffre({ known, clock: systemClock, ids: randomIds, coffre }),
    jobs,
    dialogs: createDialogs(currentWindow),
    window: createWindowControls(currentWindow),
    events: { emit },
  }
  const handle = createGate({
    handlers: HANDLERS,
    services,
    session: () => coffre.session(),
    writing: () => jobs.writing(),
    logIncident: (route, error) => logger.incident(route, error),
  })

  hardenSession(session.defaultSession)
  serveApp(session.defaultSession, join(OUT, 'renderer'))
  registerGate(currentWindow, APP_ORIGIN, handle)
  app.on('before-quit', (event) => {
    if (!coffre.session()) return
    event.preventDefault()
    void lockSoon('user').finally(() => app.quit())
  })
  openWindow()
}

function openWindow(): void {
  window = createWindow(OUT, ICON)
  const captures = process.env.JALON_CAPTURES
  if (captures) captureWindow(window, captures)
}

function onProgress(task: string) {
  return (label: string, done: number, total: number) => emit({ type: 'progress', task, label, done, total })
}
