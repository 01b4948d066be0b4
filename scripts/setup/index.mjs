// Everything a fresh clone needs to run. Each step looks first whether its work is done, so calling this again costs next to nothing.
// Only Node built-ins may be imported from here at load time: the first step is what installs the rest.
import { Advice } from '../lib/report.mjs'
import { installDependencies } from './dependencies.mjs'
import { installElectron } from './electron.mjs'
import { installSqliteAddon } from './sqlite-addon.mjs'
import { installSystemLibraries } from './system-libraries.mjs'

const OLDEST_NODE = [20, 19]

export async function setUp() {
  checkNode()
  await installDependencies()
  await installSystemLibraries()
  await installElectron()
  await installSqliteAddon()
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Advice(`Node ${OLDEST_NODE.join('.')} ou plus récent est nécessaire (ici ${process.versions.node}).`)
}
