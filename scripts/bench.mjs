// npm run bench [-- filtre]: the measures of test/bench, in Electron's own Node, on the built application.
import { build } from './lib/build.mjs'
import { withDisplay } from './lib/display.mjs'
import { runElectronAsNode } from './lib/electron.mjs'
import { inRoot } from './lib/paths.mjs'
import { giveUp } from './lib/report.mjs'
import { scriptOf } from './lib/run.mjs'
import { setUp } from './setup/index.mjs'

async function bench() {
  await setUp()
  await build()
  // A measure never fails for being slow: its line of the table says what we aim at.
  const args = ['run', '--config', inRoot('scripts/bench.config.mjs'), ...process.argv.slice(2)]
  process.exitCode = await withDisplay((env) => runElectronAsNode([scriptOf('vitest'), ...args], { env }))
}

await bench().catch(giveUp)
