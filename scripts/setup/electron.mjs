import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inRoot } from '../lib/paths.mjs'
import { Advice, say, step } from '../lib/report.mjs'
import { run, scriptOf, TO_STDERR } from '../lib/run.mjs'
import { assembleFallback, fallbackFolder, hasFallback } from './fallback-runtime.mjs'

/** Enough for 110 MB on a poor line. A site that cannot be reached fails by itself much sooner. */
const DOWNLOAD_LIMIT_MS = 180_000

const inElectron = (/** @type {string[]} */ ...parts) => inRoot('node_modules/electron', ...parts)

/** Puts Electron in place where every tool looks for it: the official one, else the development fallback. */
export async function installElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || isInPlace()) return
  await step('Electron', async () => {
    if (await downloadOfficial()) return
    if (!hasFallback) throw new Advice('Electron n’a pas pu être téléchargé : voir le message ci-dessus, puis recommencer.')
    say('  le site d’Electron est hors d’atteinte : moteur de remplacement, pour le développement seulement')
    await assembleFallback()
    linkFallback()
  })
}

/** @returns {string} the executable */
export const electronPath = () => createRequire(import.meta.url)('electron')

/** Whether the Electron in place is the fallback, unfit for anything but development. */
export function isDevelopmentRuntime() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return false
  return read('dist/version')?.replace(/^v/, '') !== JSON.parse(read('package.json') ?? '{}').version
}

/** Version of the runtime in place, whichever it is. */
export const runtimeVersion = () => read('dist/version')?.trim() ?? 'inconnue'

function isInPlace() {
  const executable = read('path.txt')
  if (executable === undefined || !existsSync(inElectron('dist', executable))) return false
  // The official one is a folder. A link is ours, and out of date when the recipe has changed since.
  return !lstatSync(inElectron('dist')).isSymbolicLink() || readlinkSync(inElectron('dist')) === fallbackFolder()
}

async function downloadOfficial() {
  const installer = scriptOf('electron', 'install-electron')
  // Its stack traces would frighten for nothing when the fallback follows.
  const stdio = hasFallback ? 'ignore' : TO_STDERR
  const code = await run(process.execPath, [installer], { stdio, timeout: DOWNLOAD_LIMIT_MS })
  return code === 0 && isInPlace()
}

/** What the official installer leaves behind, so that nothing else sees the difference. */
function linkFallback() {
  rmSync(inElectron('dist'), { recursive: true, force: true })
  symlinkSync(fallbackFolder(), inElectron('dist'))
  writeFileSync(inElectron('path.txt'), 'electron')
}

/** @param {string} file */
function read(file) {
  return existsSync(inElectron(file)) ? readFileSync(inElectron(file), 'utf8') : undefined
}
