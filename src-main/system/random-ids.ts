import { randomBytes } from 'node:crypto'
import type { Ids } from '../use-cases/ports'

// Without letters that are read for one another: an identifier may be dictated on the telephone.
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** Short random identifiers, 12 characters: about 59 bits. */
export const randomIds: Ids = {
  next(prefix = '') {
    const bytes = randomBytes(12)
    return `${prefix}${[...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`
  },
}
