import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from '../use-cases/ports'

/** The clock of the computer; the day is the one at the user's desk, not the one in Greenwich. */
export const systemClock: Clock = {
  today() {
    const now = new Date()
    const pad = (value: number) => String(value).padStart(2, '0')
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
  },
  now: () => new Date().toISOString(),
}

// Without letters that are read for one another: an identifier may be dictated on the telephone.
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** Short random identifiers, 12 characters: about 59 bits. */
export const randomIds: Ids = {
  next(prefix = '') {
    const bytes = randomBytes(12)
    return `${prefix}${[...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`
  },
}
