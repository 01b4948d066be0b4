import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { coffrePaths } from './chemins'
import { writeFileAtomic } from './ecriture-atomique'
import { coffreError, fromSystemError } from './erreurs'

/** The format this version writes; a higher one is refused, never guessed. */
export const FORMAT = 1

// A header of 500 accounts is 200 kB: more is not a header.
const MAX_BYTES = 1_000_000

const bytes = (length: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === length)
const sealed = { sel: bytes(16), nonce: bytes(12), scelle: bytes(48) }

// Bounds: what a forged header may make this PC compute before it is found out.
const userSlot = z.strictObject({
  id: z.string().min(1).max(200),
  nom: z.string().min(1).max(200),
  memoire: z
    .int()
    .min(8)
    .max(1024 * 1024),
  passes: z.int().min(1).max(16),
  parallelisme: z.int().min(1).max(8),
  ...sealed,
})
export type UserSlot = z.infer<typeof userSlot>

const recoverySlot = z.strictObject(sealed)
export type RecoverySlot = z.infer<typeof recoverySlot>

const entete = z.strictObject({
  format: z.literal(FORMAT),
  id: z.uuid(),
  /** Raised at each writing; the encrypted database holds the last one, so that an older header is recognised. */
  version: z.int().min(1),
  structure: z.string().min(1).max(200),
  utilisateurs: z.array(userSlot).max(500),
  recuperation: recoverySlot,
})
/** What coffre.json says, its authentication code aside. */
export type Entete = z.infer<typeof entete>

const signedEntete = entete.extend({ mac: bytes(32) })
export type SignedEntete = z.infer<typeof signedEntete>

/** The header of a vault, well formed but not yet authenticated: that takes a key. */
export async function readEntete(dir: string): Promise<SignedEntete> {
  const file = coffrePaths(dir).entete
  let text: string
  try {
    if ((await stat(file)).size > MAX_BYTES) throw coffreError('coffre_endommage')
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw fromSystemError(error)
  }
  return parseEntete(text)
}

/** Same, from its text. */
export function parseEntete(text: string): SignedEntete {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw coffreError('coffre_endommage', error)
  }
  const format = z.looseObject({ format: z.number() }).safeParse(json)
  if (format.success && format.data.format > FORMAT) throw coffreError('coffre_plus_recent')
  const parsed = signedEntete.safeParse(json)
  if (!parsed.success) throw coffreError('coffre_endommage', parsed.error)
  return parsed.data
}

/** Refuses a header that was not written by somebody who held the key. */
export function verifyEntete(read: SignedEntete, key: Buffer): Entete {
  const { mac, ...content } = read
  if (!timingSafeEqual(Buffer.from(mac, 'base64'), macOf(content, key))) throw coffreError('coffre_endommage')
  return content
}

/** Signs a header and puts it in place of the former one, atomically. */
export async function writeEntete(dir: string, content: Entete, key: Buffer): Promise<void> {
  const signed: SignedEntete = { ...content, mac: macOf(content, key).toString('base64') }
  await writeFileAtomic(coffrePaths(dir).entete, `${JSON.stringify(signed, null, 2)}\n`)
}

// The schema gives its keys in its own order: the same header has one text only, however it was laid out on disk.
function macOf(content: Entete, key: Buffer): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify(entete.parse(content)))
    .digest()
}
