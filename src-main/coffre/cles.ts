import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** The keys of an open vault. All but `maitre` derive from it; none leaves the main process. */
export interface CoffreKeys {
  readonly maitre: Buffer
  readonly base: Buffer
  readonly pieces: Buffer
  readonly entete: Buffer
  readonly sauvegarde: Buffer
}

/** The keys that follow from a master key, each for one use only. */
export function deriveKeys(maitre: Buffer, coffreId: string): CoffreKeys {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', maitre, coffreId, `jalon/1/${use}`, KEY_BYTES))
  return { maitre, base: derive('base'), pieces: derive('pieces'), entete: derive('entete'), sauvegarde: derive('sauvegarde') }
}

export function wipeKeys(keys: CoffreKeys): void {
  for (const key of Object.values(keys)) key.fill(0)
}

/** A master key under another key; both in base64. */
export interface SealedKey {
  readonly nonce: string
  readonly scelle: string
}

/** Wraps a master key (AES-256-GCM); `identity` is bound to it and must be given again to unwrap. */
export function sealKey(maitre: Buffer, wrapping: Buffer, identity: Buffer): SealedKey {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(identity)
  const sealed = Buffer.concat([cipher.update(maitre), cipher.final(), cipher.getAuthTag()])
  return { nonce: nonce.toString('base64'), scelle: sealed.toString('base64') }
}

/** The master key, or null when the wrapping key is wrong or anything was altered. */
export function unsealKey(sealed: SealedKey, wrapping: Buffer, identity: Buffer): Buffer | null {
  const bytes = Buffer.from(sealed.scelle, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(sealed.nonce, 'base64')).setAAD(identity)
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  const opened = decipher.update(bytes.subarray(0, -TAG_BYTES))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    return null
  } finally {
    opened.fill(0)
  }
}
