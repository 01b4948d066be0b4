import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Advice } from './report.mjs'

/** Room for the largest window the end-to-end tests ask for. */
const SCREEN = '1600x1000x24'

/** Whether a window opened here would have nowhere to show. */
export const hasNoDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

/**
 * Does some work with a display to draw on: the user's, or a virtual one for the time it takes.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work receives the environment to give to what opens windows
 */
export async function withDisplay(work) {
  if (!hasNoDisplay) return work(process.env)
  const { display, close } = await openVirtualDisplay()
  try {
    return await work({ ...process.env, DISPLAY: display })
  } finally {
    close()
  }
}

async function openVirtualDisplay() {
  // Xvfb picks a free number and writes it on descriptor 3. Detached: a Ctrl+C must close the windows before the display.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const close = () => server.kill()
  process.once('exit', close)
  const failed = new Promise((_, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb : code ${code}`)))
  })
  try {
    const [number] = await Promise.race([once(/** @type {NodeJS.ReadableStream} */ (server.stdio[3]), 'data'), failed])
    failed.catch(() => {})
    return { display: `:${String(number).trim()}`, close }
  } catch (error) {
    throw new Advice(`Pas d’écran, et l’écran virtuel n’a pas démarré (paquet xvfb) : ${error instanceof Error ? error.message : error}`)
  }
}
