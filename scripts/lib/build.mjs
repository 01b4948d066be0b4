import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'
import { step } from './report.mjs'
import { mustRun, scriptOf, TO_STDERR } from './run.mjs'

const SOURCES = [
  'src-main',
  'src-renderer',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]

const stamp = inRoot('out/.sources')

/** Builds the application into `out/` when its sources are not those of the last build. */
export async function build() {
  const sources = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  rmSync(stamp, { force: true })
  await step('Construction', () =>
    mustRun('Construction', process.execPath, [scriptOf('electron-vite'), 'build', '--logLevel', 'warn'], { stdio: TO_STDERR }),
  )
  mkdirSync(inRoot('out'), { recursive: true })
  writeFileSync(stamp, sources)
}

/** Names, sizes and dates of the sources: sees deletions and older files put back, without reading them. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of SOURCES.map((name) => inRoot(name)).filter((path) => existsSync(path))) {
    for (const file of filesOf(source)) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort()
}
