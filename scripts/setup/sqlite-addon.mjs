import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheDir, inRoot } from '../lib/paths.mjs'
import { step } from '../lib/report.mjs'
import { mustRun, scriptOf } from '../lib/run.mjs'
import { electronPath, runtimeVersion } from './electron.mjs'

/** Node-API the prebuilt addon is made for; on an older runtime it does not fail, it segfaults. */
const PREBUILT_NODE_API = 10

/** Same source on the experimental surface of the older Node-API, which already held what 10 made stable. */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL'

const addonPackage = inRoot('node_modules/better-sqlite3')

/** Makes the SQLite addon fit the Electron in place. Everything that opens a database runs inside it, so its Node-API alone counts. */
export async function installSqliteAddon() {
  const { version } = JSON.parse(readFileSync(join(addonPackage, 'package.json'), 'utf8'))
  const done = `${version} ${runtimeVersion()}`
  const stamp = join(addonPackage, 'prebuilds', '.fits')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === done) return
  if (nodeApiOfElectron() < PREBUILT_NODE_API) await replacePrebuild(version)
  writeFileSync(stamp, done)
}

function nodeApiOfElectron() {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return Number(execFileSync(electronPath(), ['-p', 'process.versions.napi'], { env, encoding: 'utf8' }))
}

/** @param {string} version */
async function replacePrebuild(version) {
  const key = createHash('sha256').update(CXXFLAGS).digest('hex').slice(0, 8)
  const cached = join(cacheDir, `sqlite-addon-${version}-${process.platform}-${process.arch}-${key}.node`)
  if (!existsSync(cached)) await step('Module SQLite (compilation, une minute environ)', () => compile(cached))
  // The prebuild is looked at before `build/Release`, so it has to give way.
  const prebuild = createRequire(import.meta.url)(join(addonPackage, 'lib/binding.js')).getPrebuildPath()
  copyAtomically(cached, prebuild)
}

/** In a copy: build objects have no place in node_modules. @param {string} cached */
async function compile(cached) {
  const work = mkdtempSync(join(tmpdir(), 'jalon-sqlite-'))
  try {
    const source = join(work, 'better-sqlite3')
    cpSync(addonPackage, source, { recursive: true })
    cpSync(inRoot('node_modules/node-addon-api'), join(work, 'node_modules/node-addon-api'), { recursive: true })
    const build = [scriptOf('node-gyp'), 'rebuild', '--release', '--force_build=1', '--jobs=max', ...localHeaders()]
    mkdirSync(cacheDir, { recursive: true })
    const log = `${cached}.log`
    const output = openSync(log, 'w')
    /** @type {import('node:child_process').SpawnOptions} */
    const options = { cwd: source, env: { ...process.env, CXXFLAGS }, stdio: ['ignore', output, output] }
    await mustRun(`Compilation du module SQLite (détails dans ${log})`, process.execPath, build, options)
    copyAtomically(join(source, 'build/Release/better_sqlite3.node'), cached)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The headers installed beside Node when they are there: node-gyp would download them. */
function localHeaders() {
  const prefix = dirname(dirname(process.execPath))
  return existsSync(join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : []
}

/** Running processes keep the old file mapped: overwriting it in place would crash them. @param {string} from @param {string} to */
function copyAtomically(from, to) {
  const beside = `${to}.${process.pid}`
  copyFileSync(from, beside)
  renameSync(beside, to)
}
