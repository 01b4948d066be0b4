// npm start: opens Jalon, after having prepared whatever it lacks.
import { mkdirSync } from 'node:fs'
import { build } from './lib/build.mjs'
import { hasNoDisplay, withDisplay } from './lib/display.mjs'
import { sandboxArgs } from './lib/electron.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { giveUp, say } from './lib/report.mjs'
import { run } from './lib/run.mjs'
import { electronPath, isDevelopmentRuntime, runtimeVersion } from './setup/electron.mjs'
import { setUp } from './setup/index.mjs'

async function start() {
  await setUp()
  await build()
  if (isDevelopmentRuntime()) {
    say(`⚠ Moteur de développement : Electron ${runtimeVersion()} de remplacement, non maintenu. Données inventées seulement.`)
  }
  say('▸ Jalon démarre (Ctrl+C pour arrêter)')
  // Behind a virtual display there is no graphics card: Chromium would look for one, and complain at length.
  const switches = [...sandboxArgs, ...(hasNoDisplay ? ['--disable-gpu'] : [])]
  process.exitCode = await withDisplay((env) =>
    run(electronPath(), [root, ...switches, ...process.argv.slice(2)], { env: { ...env, ...captures() } }),
  )
}

/** Where there is nothing to look at, the application takes pictures of its window itself. */
function captures() {
  if (!hasNoDisplay) return {}
  const folder = process.env.JALON_CAPTURES ?? inRoot('.cache/captures')
  mkdirSync(folder, { recursive: true })
  say(`▸ Aucun écran ici : fenêtre sur un écran virtuel, images dans ${folder}`)
  return { JALON_CAPTURES: folder }
}

await start().catch(giveUp)
