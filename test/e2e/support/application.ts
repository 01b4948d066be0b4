import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'

const ROOT = join(import.meta.dirname, '../../..')
// A root user has no sandbox to fall into; an ordinary one keeps it.
const SWITCHES = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const PROFILE = 'profil'

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

/** What starts the application on a profile: the name of a subfolder of the test's folder. */
export type Launch = (profile?: string) => Promise<Jalon>

/** Command line of the built application on a profile. */
function argumentsOf(folder: string, profile: string): string[] {
  return [...SWITCHES, ROOT, `--user-data-dir=${join(folder, profile)}`]
}

async function launchJalon(folder: string, profile: string, opened: Set<ElectronApplication>): Promise<Jalon> {
  const app = await electron.launch({ args: argumentsOf(folder, profile) })
  opened.add(app)
  const close = async () => {
    if (opened.delete(app)) await app.close()
  }
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return {
    app,
    page,
    folder,
    close,
    answerDialog: (path) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
        dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
      }, path),
    restart: async () => {
      await close()
      return launchJalon(folder, profile, opened)
    },
  }
}

/** Starts the program once more on the same profile, as a second double click does; gives its exit code. */
export async function startAgain({ app, folder }: Jalon): Promise<number | null> {
  const child = spawn(app.process().spawnfile, argumentsOf(folder, PROFILE), { stdio: 'ignore', timeout: 20_000 })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

/** A test with its own data folder; every application it starts is closed before the folder is removed. */
export const test = base.extend<{ folder: string; launch: Launch; jalon: Jalon }>({
  folder: async ({ browserName: _browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use) => {
    const opened = new Set<ElectronApplication>()
    await use((profile = PROFILE) => launchJalon(folder, profile, opened))
    for (const app of opened) await app.close()
  },
  jalon: async ({ launch }, use, info) => {
    const jalon = await launch()
    await use(jalon)
    // The picture of what went wrong, beside the report.
    if (info.status !== info.expectedStatus && !jalon.page.isClosed()) await jalon.page.screenshot({ path: info.outputPath('fenetre.png') })
  },
})
