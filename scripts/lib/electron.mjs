import { electronPath } from '../setup/electron.mjs'
import { run } from './run.mjs'

/**
 * Runs a script with Electron's own Node, without a window: the SQLite addon is compiled for that one.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runElectronAsNode(args, options = {}) {
  return run(electronPath(), args, { ...options, env: { ...(options.env ?? process.env), ELECTRON_RUN_AS_NODE: '1' } })
}

/** Chromium refuses its sandbox to root, and to root alone. */
export const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : []
