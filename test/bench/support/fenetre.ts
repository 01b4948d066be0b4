import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { onTestFinished } from 'vitest'
import { coffrePaths } from '../../../src-main/coffre/chemins'
import { createCoffre } from '../../../src-main/coffre/creer'
import { type OpenDatabase, openDatabase } from '../../../src-main/database/open'
import { systemClock } from '../../../src-main/system/system-clock'
import { initCoffre } from '../../../src-main/use-cases/init-coffre'
import { fillBase } from './base'

const ROOT = join(import.meta.dirname, '../../..')
const PASSWORD = 'Grue-Cendree-1954!'
const STRUCTURE = 'PLIE du Pays de l’Orle'
const SWITCHES = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** A profile that knows one vault of so many people. */
export interface Profil {
  readonly dir: string
  readonly participants: number
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-fenetre-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Makes a vault with its people, and what `add` puts besides, known to the profile it is opened with. */
export async function makeProfil(participants: number, add?: (base: OpenDatabase) => Promise<void>): Promise<Profil> {
  const dir = temporaryFolder()
  const vault = join(dir, 'coffre')
  const utilisateur = { id: 'u-1', nom: 'Hélène Marchetti' }
  const { coffre } = await createCoffre(vault, {
    structure: STRUCTURE,
    utilisateur,
    motDePasse: PASSWORD,
    initialize: (trx) =>
      initCoffre(trx, { clock: systemClock, structure: STRUCTURE, utilisateur, roles: ['administrateur', 'coordinateur'] }),
  })
  const base = openDatabase(coffrePaths(vault).base, coffre.keys.base)
  const real = participants === 0 ? 0 : await fillBase(base, participants)
  await add?.(base)
  await base.close()
  await coffre.close()
  mkdirSync(join(dir, 'profil'))
  const known = [{ ref: 'c1', dir: vault, structure: STRUCTURE, ouvert_le: systemClock.now(), demonstration: false }]
  writeFileSync(join(dir, 'profil/coffres.json'), JSON.stringify(known))
  return { dir, participants: real }
}

export interface Fenetre {
  readonly app: ElectronApplication
  readonly page: Page
  /** Milliseconds from the start of the process to the window being drawn. */
  readonly ouverture: number
}

/** Starts the built application and waits until the vault can be unlocked. */
export async function openJalon({ dir }: Profil): Promise<Fenetre> {
  return open([ROOT, `--user-data-dir=${join(dir, 'profil')}`], (page) => page.getByLabel('Mot de passe').waitFor())
}

/** The least this runtime can do: an empty window, ready. */
export async function openVide(): Promise<Fenetre> {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'vide', main: 'main.js' }))
  writeFileSync(
    join(dir, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
     app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<p>vide'))`,
  )
  return open([dir, `--user-data-dir=${join(dir, 'profil')}`], (page) => page.getByText('vide').waitFor())
}

async function open(args: readonly string[], ready: (page: Page) => Promise<void>): Promise<Fenetre> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env
  const start = performance.now()
  const app = await electron.launch({ args: [...SWITCHES, ...args], env: env as Record<string, string> })
  const page = await app.firstWindow()
  await ready(page)
  await painted(page)
  return { app, page, ouverture: performance.now() - start }
}

/** Unlocks the vault and waits for the home screen: milliseconds. */
export async function unlock({ page }: Fenetre): Promise<number> {
  await page.getByLabel('Mot de passe').fill(PASSWORD)
  const start = performance.now()
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByText(/^Bonjour/).waitFor()
  await painted(page)
  return performance.now() - start
}

/** Opens the list of participants and waits for its first rows: milliseconds. */
export async function openListe({ page }: Fenetre): Promise<number> {
  const start = performance.now()
  await page.getByRole('link', { name: 'Participants' }).click()
  await page.getByRole('grid').getByRole('row').nth(5).waitFor()
  await painted(page)
  return performance.now() - start
}

/** Until the next frame has been drawn. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
}

/** Memory of a process and its children, each shared page counted once (PSS), in megabytes. */
export function memoryOf(pid: number): number {
  const kilobytes = treeOf(pid).reduce((sum, one) => sum + pssOf(one), 0)
  return kilobytes / 1024
}

function treeOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // The name of the program is between brackets and may hold spaces.
      const stat = readSafely(`/proc/${name}/stat`)
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return Number.isNaN(parent) ? [] : [[Number(name), parent] as const]
    })
  const tree = [pid]
  for (const member of tree) tree.push(...parents.filter(([, parent]) => parent === member).map(([child]) => child))
  return tree
}

function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(readSafely(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

function readSafely(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  } catch {
    return ''
  }
}
