import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { DomainError } from '../domain/commun/erreur'

/** All that may be in a backup: a name is looked up here, never cleaned. No dot segment, no other folder can match. */
const ENTRY_NAME = /^(coffre\.json|jalon\.db|pieces\/([0-9a-f]{2}\/)?[0-9a-f]{64})$/

const manifestContent = z.strictObject({
  coffre: z.uuid(),
  structure: z.string().min(1).max(200),
  /** Instant of the backup, ISO 8601. */
  cree_le: z.iso.datetime(),
  /** Rows of each table, compared after restoring. */
  lignes: z.record(z.string().max(100), z.int().min(0)),
  fichiers: z
    .array(z.strictObject({ nom: z.string().regex(ENTRY_NAME), taille: z.int().min(0), sha256: z.hex().length(64) }))
    .max(1_000_000)
    .refine((files) => new Set(files.map(({ nom }) => nom)).size === files.length)
    .refine((files) => ['coffre.json', 'jalon.db'].every((nom) => files.some((file) => file.nom === nom))),
})
const manifest = manifestContent.extend({ mac: z.hex().length(64) })

export type ManifestContent = z.infer<typeof manifestContent>
export type Manifest = z.infer<typeof manifest>
export type ArchiveEntry = Manifest['fichiers'][number]

/** Whether a file of a vault belongs in its backups. */
export const isArchived = (nom: string) => ENTRY_NAME.test(nom)

export function signManifest(content: ManifestContent, key: Buffer): Manifest {
  return { ...content, mac: manifestMac(content, key).toString('hex') }
}

/** Refuses a manifest that was not written by somebody who held the key of the vault. */
export function verifyManifest({ mac, ...content }: Manifest, key: Buffer): void {
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), manifestMac(content, key))) throw damagedBackup()
}

export function damagedBackup(cause?: unknown): DomainError {
  const error = new DomainError(
    'fichier',
    'Cette sauvegarde est incomplète ou abîmée. Rien n’a été changé. Essayez-en une autre, plus ancienne.',
  )
  if (cause !== undefined) error.cause = cause
  return error
}

function manifestMac(content: ManifestContent, key: Buffer): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify(manifestContent.parse(content)))
    .digest()
}

/** The manifest in a text that may be anything. Throws `fichier`. */
export function parseManifest(text: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text))
  } catch (error) {
    throw damagedBackup(error)
  }
}
