// npm test [-- checks | unit | e2e [arguments du lanceur]]: everything, or one part. Stops at the first failure.
import { build } from './lib/build.mjs'
import { Advice, giveUp, since } from './lib/report.mjs'
import { run, scriptOf } from './lib/run.mjs'
import { checkOutcome, runPlaywright, runVitest } from './lib/test-runners.mjs'
import { setUp } from './setup/index.mjs'

/** @typedef {import('./lib/test-runners.mjs').Outcome} Outcome */

const [only, ...runnerArgs] = process.argv.slice(2)

/** @param {string} name package @param {string} command @param {string[]} args */
const tool = async (name, command, args) => checkOutcome(await run(process.execPath, [scriptOf(name, command), ...args]))

// Biome colours even what is not a terminal.
const biomeArgs = ['ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])]

/** @type {{ part: string, title: string, work: () => Promise<Outcome> }[]} */
const steps = [
  { part: 'checks', title: 'Types', work: () => tool('typescript', 'tsc', ['-b', 'tsconfig.json']) },
  { part: 'checks', title: 'Style et frontières', work: () => tool('@biomejs/biome', 'biome', biomeArgs) },
  { part: 'checks', title: 'Code mort', work: () => tool('knip', 'knip', []) },
  // Before the tests: those of the architecture read the built screens, and some run the command line.
  { part: 'unit e2e', title: 'Construction', work: () => build().then(() => checkOutcome(0)) },
  { part: 'unit', title: 'Tests unitaires et d’intégration', work: () => runVitest(runnerArgs) },
  { part: 'e2e', title: 'Tests de bout en bout', work: () => runPlaywright(runnerArgs) },
]

const chosen = steps.filter(({ part }) => !only || part.split(' ').includes(only))

const total = { passed: 0, failed: 0 }
try {
  if (chosen.length === 0) throw new Advice(`Partie inconnue : ${only}. Au choix : checks, unit, e2e.`)
  await setUp()
  for (const { title, work } of chosen) {
    console.log(`\n━━ ${title}`)
    const start = performance.now()
    const { passed, failed } = await work()
    console.log(`━━ ${title} : ${failed ? 'ÉCHEC' : 'réussi'} en ${since(start)}`)
    total.passed += passed
    total.failed += failed
    if (failed) break
  }
} catch (error) {
  giveUp(error)
  total.failed += 1
}
if (total.failed) process.exitCode ||= 1
console.log(`\n${total.passed} passed, ${total.failed} failed`)
