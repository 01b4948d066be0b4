import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { withDisplay } from './display.mjs'
import { runElectronAsNode } from './electron.mjs'
import { inRoot } from './paths.mjs'
import { run, scriptOf } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Outcome */

/**
 * A check that is not made of tests: nothing to count unless it fails.
 * @param {number} code exit code
 * @returns {Outcome}
 */
export const checkOutcome = (code) => ({ passed: 0, failed: code === 0 ? 0 : 1 })

/** In Electron's own Node, where the application runs and the SQLite addon loads. @param {string[]} args @returns {Promise<Outcome>} */
export async function runVitest(args) {
  const report = freshReport('vitest')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runElectronAsNode([scriptOf('vitest'), 'run', ...reporters, ...args])
  return outcomeOf(code, report, ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }))
}

/** @param {string[]} args @returns {Promise<Outcome>} */
export async function runPlaywright(args) {
  const report = freshReport('playwright')
  const command = [scriptOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...args]
  const code = await withDisplay((env) => run(process.execPath, command, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } }))
  return outcomeOf(code, report, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }))
}

/** A report left by an earlier run would be counted for this one. @param {string} runner */
function freshReport(runner) {
  // Not in test-results/, which Playwright empties.
  const file = inRoot('.cache/reports', `${runner}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/**
 * @param {number} code
 * @param {string} report
 * @param {(report: any) => Outcome} count
 * @returns {Outcome}
 */
function outcomeOf(code, report, count) {
  const { passed, failed } = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 }
  // A runner may fail with no failed test: a file that does not load, an error outside any test, a crash.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}
