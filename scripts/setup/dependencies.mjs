import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from '../lib/paths.mjs'
import { Advice, say, step } from '../lib/report.mjs'
import { runNpm } from '../lib/run.mjs'

/** Installs the dependencies unless they are already those of the lock file. */
export async function installDependencies() {
  if (areInstalled()) return
  await step('Dépendances', async () => {
    if (existsSync(inRoot('package-lock.json')) && (await runNpm(['ci', '--loglevel=silent'])) === 0) return
    // `ci` refuses a lock made where the optional packages of other systems were out of reach; `install` takes what is in it all the same.
    // Not saved: starting Jalon must not change a file under version control.
    say('  npm ci refuse package-lock.json (absent, incomplet ou en retard sur package.json) : npm install')
    if ((await runNpm(['install', '--no-save'])) !== 0)
      throw new Advice('npm n’a pas pu installer les dépendances : voir son message ci-dessus.')
  })
}

/**
 * npm keeps in node_modules a record of what it installed. Comparing it with the lock is surer than a stamp of ours:
 * it is right whoever ran npm, and absent when an installation was cut short.
 */
function areInstalled() {
  const wanted = packagesOf('package-lock.json')
  const found = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !found) return false
  // Optional packages of other systems are in the lock only.
  const nothingMissing = Object.entries(wanted).every(([path, { integrity, optional }]) =>
    found[path] ? found[path].integrity === integrity : path === '' || optional,
  )
  return nothingMissing && Object.keys(found).every((path) => path in wanted)
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { integrity?: string, optional?: boolean }> | undefined}
 */
function packagesOf(lockFile) {
  const path = inRoot(lockFile)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}
