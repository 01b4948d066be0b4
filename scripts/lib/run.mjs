import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { inRoot, root } from './paths.mjs'
import { Advice, Interrupted } from './report.mjs'

/** Child output that is progress and not a result: both streams on our stderr. @type {import('node:child_process').StdioOptions} */
export const TO_STDERR = ['ignore', 2, 2]

/** @type {NodeJS.Signals[]} */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command to its end and answers its exit code (128 + n when signal n ended it).
 * Asked to stop meanwhile, it lets the command end properly, then throws Interrupted: what comes next must not start.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  /** @type {NodeJS.Signals | undefined} */
  let stop
  const onStop = (/** @type {NodeJS.Signals} */ signal) => {
    stop = signal
    // A Ctrl+C has already reached the child by the terminal.
    if (signal !== 'SIGINT') child.kill(signal)
  }
  for (const signal of STOP_SIGNALS) process.on(signal, onStop)
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (code, signal) => resolve(code ?? exitCodeOf(signal)))
    })
    if (stop) throw new Interrupted(exitCodeOf(stop))
    return code
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, onStop)
  }
}

/** As a shell counts. @param {NodeJS.Signals | null} signal */
const exitCodeOf = (signal) => 128 + (signal ? constants.signals[signal] : 0)

/**
 * Same, for a command without which we cannot go on.
 * @param {string} what what the reader is told has failed
 * @param {Parameters<typeof run>} command
 */
export async function mustRun(what, ...command) {
  const code = await run(...command)
  if (code !== 0) throw new Advice(`${what} : échec (code ${code}).`)
}

/**
 * The script behind a dependency's command. `node <script>` works on every system, the shims of `.bin` do not.
 * @param {string} name package
 * @param {string} [command] when the package has several
 */
export function scriptOf(name, command = name) {
  const { bin } = JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8'))
  return inRoot('node_modules', name, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs npm: the very one that started us when there is one (then no shell is needed, even on Windows).
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', ...args]
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...quiet], { stdio: TO_STDERR })
  return run('npm', quiet, { stdio: TO_STDERR, shell: process.platform === 'win32' })
}
