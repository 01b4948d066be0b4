// Progress goes to stderr: stdout belongs to results (`npm run --silent jalon` prints JSON there).

/** @param {string} message */
export const say = (message) => console.error(message)

/** @param {number} start what performance.now() said */
export const since = (start) => `${((performance.now() - start) / 1000).toLocaleString('fr', { maximumFractionDigits: 1 })} s`

/**
 * Says what is being done, does it, says how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 */
export async function step(title, work) {
  const start = performance.now()
  say(`▸ ${title}…`)
  const result = await work()
  say(`  fait en ${since(start)}`)
  return result
}

/** A failure the reader can act on: its message is shown alone, without a stack. */
export class Advice extends Error {}

/** The user, or the system, asked us to stop: no failure, nothing to say. */
export class Interrupted extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('Interrompu')
    this.exitCode = exitCode
  }
}

/** Last line of defence of every script. @param {unknown} error */
export function giveUp(error) {
  process.exitCode = error instanceof Interrupted ? error.exitCode : 1
  if (error instanceof Interrupted) return
  say(error instanceof Advice ? `\n✖ ${error.message}` : `\n✖ ${error instanceof Error ? error.stack : error}`)
}
