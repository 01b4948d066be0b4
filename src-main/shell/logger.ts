import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const MAX_BYTES = 2_000_000

/** Technical log: what failed and where. Never a name, a note or a parameter of a query. */
export interface Logger {
  info(message: string): void
  warn(message: string): void
  /** Writes the technical details under a number that the user is shown. */
  incident(route: string, error: unknown): string
}

export function createLogger(dir: string, now: () => string): Logger {
  mkdirSync(dir, { recursive: true })
  const file = join(dir, 'jalon.log')
  let incidents = 0

  const write = (level: string, message: string) => {
    rotate(file)
    appendFileSync(file, `${now()} ${level} ${message}\n`)
  }
  return {
    info: (message) => write('info', message),
    warn: (message) => write('warn', message),
    incident(route, error) {
      incidents += 1
      const number = `${now().slice(0, 10).replaceAll('-', '')}-${process.pid % 10_000}-${incidents}`
      write('incident', `${number} ${route} ${summarise(error)}`)
      return number
    },
  }
}

// The message of an error may quote what a user typed: only its kind, code and place are kept.
function summarise(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error ? String(error.code) : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return [error.name, code, ...frames.slice(0, 8).map((line) => line.trim())].join(' | ')
}

function rotate(file: string): void {
  try {
    if (statSync(file).size > MAX_BYTES) renameSync(file, `${file}.1`)
  } catch {
    // No log yet.
  }
}
