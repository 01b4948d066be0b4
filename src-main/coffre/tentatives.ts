import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { DomainError } from '../domain/commun/erreur'
import { coffrePaths } from './chemins'
import { writeFileAtomic } from './ecriture-atomique'

const attempts = z.record(z.string(), z.object({ echecs: z.int().min(0), dernier: z.number() }))
type Attempts = z.infer<typeof attempts>

const FREE_ATTEMPTS = 3
const DELAYS_SECONDS = [5, 15, 30, 60, 300, 900]

/** Seconds to wait after so many failures in a row. */
export function delayAfter(echecs: number): number {
  if (echecs < FREE_ATTEMPTS) return 0
  return DELAYS_SECONDS[Math.min(echecs - FREE_ATTEMPTS, DELAYS_SECONDS.length - 1)] ?? 0
}

/** Seconds each account has still to wait; those who need not are absent. */
export async function readDelays(dir: string, now: number): Promise<Readonly<Record<string, number>>> {
  const delays = Object.entries(await readAttempts(dir)).map(([id, { echecs, dernier }]) => [id, remaining(echecs, dernier, now)] as const)
  return Object.fromEntries(delays.filter(([, seconds]) => seconds > 0))
}

/**
 * Counts an attempt before it is judged: a process killed in the middle of it gains nothing. Throws `coffre_delai`
 * while the account has to wait.
 */
export async function beginAttempt(dir: string, userId: string, now: number): Promise<void> {
  const all = await readAttempts(dir)
  const { echecs, dernier } = all[userId] ?? { echecs: 0, dernier: now }
  const seconds = remaining(echecs, dernier, now)
  if (seconds > 0) {
    // The clock was set back: the wait is counted from today, or it would last until that future.
    if (dernier > now) await writeAttempts(dir, { ...all, [userId]: { echecs, dernier: now } })
    throw new DomainError('coffre_delai', `Trop d’essais. Attendez ${inWords(seconds)} avant de recommencer.`)
  }
  await writeAttempts(dir, { ...all, [userId]: { echecs: echecs + 1, dernier: now } })
}

/** The password was right: the count starts again. */
export async function forgetAttempts(dir: string, userId: string): Promise<void> {
  const { [userId]: _forgotten, ...others } = await readAttempts(dir)
  await writeAttempts(dir, others)
}

function remaining(echecs: number, dernier: number, now: number): number {
  const elapsed = Math.max(0, now - dernier) / 1000
  return Math.max(0, Math.ceil(delayAfter(echecs) - elapsed))
}

function inWords(seconds: number): string {
  if (seconds < 60) return `${seconds} seconde${seconds > 1 ? 's' : ''}`
  const minutes = Math.ceil(seconds / 60)
  return `${minutes} minute${minutes > 1 ? 's' : ''}`
}

// Apart from coffre.json: a wrong password must never rewrite the file that holds the keys. Whoever can alter this file
// can also copy the vault and try elsewhere; against that the cost of argon2 stands, not this count.
async function readAttempts(dir: string): Promise<Attempts> {
  try {
    return attempts.parse(JSON.parse(await readFile(coffrePaths(dir).tentatives, 'utf8')))
  } catch {
    return {}
  }
}

function writeAttempts(dir: string, all: Attempts): Promise<void> {
  return writeFileAtomic(coffrePaths(dir).tentatives, `${JSON.stringify(all)}\n`)
}
