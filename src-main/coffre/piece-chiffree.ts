import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const FORMAT = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = 1 + NONCE_BYTES

/** Two keys from the one of the attachments: one names them, the other hides them. */
export interface PieceKeys {
  readonly empreinte: Buffer
  readonly contenu: Buffer
}

export function derivePieceKeys(pieces: Buffer): PieceKeys {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', pieces, '', `jalon/1/pieces/${use}`, 32))
  return { empreinte: derive('empreinte'), contenu: derive('contenu') }
}

/** Name of a content. Keyed: without the vault, nobody can tell whether a known document is in it. */
export function fingerprint(bytes: Uint8Array, { empreinte }: PieceKeys): string {
  return createHmac('sha256', empreinte).update(bytes).digest('hex')
}

/** One byte of format, the nonce, the ciphertext, the tag; the name is bound to it. */
export function sealPiece(bytes: Uint8Array, name: string, { contenu }: PieceKeys): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', contenu, nonce).setAAD(Buffer.from(name))
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** The content, or null when anything in the file was altered, or it stands under another name. */
export function openPiece(sealed: Buffer, name: string, { contenu }: PieceKeys): Buffer | null {
  if (sealed.length < HEADER_BYTES + TAG_BYTES || sealed[0] !== FORMAT) return null
  const decipher = createDecipheriv('aes-256-gcm', contenu, sealed.subarray(1, HEADER_BYTES)).setAAD(Buffer.from(name))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  const opened = decipher.update(sealed.subarray(HEADER_BYTES, -TAG_BYTES))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    return null
  }
}
