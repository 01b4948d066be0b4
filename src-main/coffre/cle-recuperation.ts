import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '../domain/commun/erreur'

/** Crockford's base 32: no I, L, O nor U, which are misread on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SECRET_BYTES = 20
const SECRET_CHARS = 32
const CHECK_CHARS = 4
const GROUP = 4

/** A new recovery secret of 160 bits. */
export function newRecoverySecret(): Buffer {
  return randomBytes(SECRET_BYTES)
}

/** The secret as it is printed: nine groups of four characters, the last one being its checksum. */
export function formatRecoveryKey(secret: Buffer): string {
  const text = encode(secret) + checksumOf(secret)
  return text.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')
}

/**
 * The secret behind a key typed from paper: case, spaces and dashes do not matter, and the letters that look like
 * digits are read as digits. Throws `saisie_invalide`, saying what is wrong with what was typed.
 */
export function parseRecoveryKey(typed: string): Buffer {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const stranger = [...text].find((char) => !ALPHABET.includes(char))
  if (stranger) throw invalid(`Le caractère « ${stranger} » n’existe pas dans une clé de récupération. Relisez la clé imprimée.`)
  const expected = SECRET_CHARS + CHECK_CHARS
  if (text.length !== expected) {
    throw invalid(`La clé de récupération compte ${expected} caractères (neuf groupes de quatre) ; vous en avez saisi ${text.length}.`)
  }
  const secret = decode(text.slice(0, SECRET_CHARS))
  if (checksumOf(secret) !== text.slice(SECRET_CHARS)) {
    throw invalid(
      'Une faute de frappe s’est glissée dans la clé de récupération : sa somme de contrôle ne correspond pas. Relisez chaque groupe.',
    )
  }
  return secret
}

function invalid(message: string): DomainError {
  return new DomainError('saisie_invalide', message, { recoveryKey: message })
}

function checksumOf(secret: Buffer): string {
  return encode(createHash('sha256').update('jalon/cle-de-recuperation/').update(secret).digest()).slice(0, CHECK_CHARS)
}

function encode(bytes: Buffer): string {
  let text = ''
  let pending = 0
  let bits = 0
  for (const byte of bytes) {
    pending = (pending << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(pending >> (bits - 5)) & 31]
    pending &= (1 << bits) - 1
  }
  return text
}

function decode(text: string): Buffer {
  const bytes = Buffer.alloc(SECRET_BYTES)
  let pending = 0
  let bits = 0
  let at = 0
  for (const char of text) {
    pending = (pending << 5) | ALPHABET.indexOf(char)
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = pending >> bits
    pending &= (1 << bits) - 1
  }
  return bytes
}
