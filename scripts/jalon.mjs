// npm run --silent jalon -- <commande>: the command line, without a window. Standard output is the command's alone.
import { build } from './lib/build.mjs'
import { runElectronAsNode } from './lib/electron.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { giveUp } from './lib/report.mjs'
import { setUp } from './setup/index.mjs'

async function jalon() {
  await setUp()
  await build()
  process.exitCode = await runElectronAsNode([inRoot('out/main/cli.js'), ...process.argv.slice(2)], { cwd: callerFolder() })
}

/** npm moves to the root of the project before running a script; paths on the command line are those of the caller. */
function callerFolder() {
  const movedByNpm = process.env.npm_lifecycle_event === 'jalon' && `${process.cwd()}/` === root
  return (movedByNpm && process.env.INIT_CWD) || process.cwd()
}

await jalon().catch(giveUp)
