import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'

const ROOT = join(import.meta.dirname, '../../..')
// A root user has no sandbox to fall into; an ordinary one keeps it.
const SWITCHES = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** One running Jalon: its window, and its own data folder. */
export interface Jalon {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
  /** The next file dialog answers this path (null: cancelled). */
  answerDialog(path: string | null): Promise<void>
  /** Closes the window and starts again on the same data. */
  restart(): Promise<Jalon>
  close(): Promise<void>
}

/** Starts the built application on a data folder. */
export async function launchJalon(folder: string): Promise<Jalon> {
  const app = await electron.launch({
    args: [...SWITCHES, ROOT, `--user-data-dir=${join(folder, 'profil')}`],
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return {
    app,
    page,
    folder,
    answerDialog: (path) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
        dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
      }, path),
    restart: async () => {
      await app.close()
      return launchJalon(folder)
    },
    close: () => app.close(),
  }
}

/** A test with its own application and data folder, removed afterwards. */
export const test = base.extend<{ folder: string; jalon: Jalon }>({
  folder: async ({ browserName: _browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  jalon: async ({ folder }, use) => {
    const jalon = await launchJalon(folder)
    await use(jalon)
    await jalon.close()
  },
})
