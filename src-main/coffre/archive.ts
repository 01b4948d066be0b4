import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { DomainError } from '../domain/commun/erreur'
import { type ArchiveEntry, damagedBackup, type Manifest, parseManifest } from './manifeste'

/*
 * A backup is one file, and no compression: everything in it is encrypted already.
 *
 *   JALON SAUVEGARDE 1\n
 *   <length of the manifest in bytes, decimal>\n
 *   <manifest, JSON>
 *   <the files of the manifest, end to end, in its order>
 */
const MAGIC = 'JALON SAUVEGARDE '
const ARCHIVE_FORMAT = 1
const PROLOGUE_MAX = 64
const MANIFEST_MAX = 32 * 1024 * 1024
const CHUNK = 1024 * 1024

/** Size and fingerprint of a file about to be archived. */
export async function describeFile(nom: string, path: string): Promise<ArchiveEntry> {
  const handle = await open(path, 'r')
  try {
    const hash = createHash('sha256')
    const { size } = await handle.stat()
    await copyBytes(handle, 0, size, async (bytes) => void hash.update(bytes))
    return { nom, taille: size, sha256: hash.digest('hex') }
  } finally {
    await handle.close()
  }
}

/** Writes a backup and flushes it; `pathOf` says where each file of the manifest is. */
export async function writeArchive(target: string, signed: Manifest, pathOf: (nom: string) => string): Promise<void> {
  const json = Buffer.from(JSON.stringify(signed))
  const handle = await open(target, 'w', 0o600)
  try {
    await handle.writeFile(`${MAGIC}${ARCHIVE_FORMAT}\n${json.length}\n`)
    await handle.writeFile(json)
    for (const { nom, taille } of signed.fichiers) {
      const source = await open(pathOf(nom), 'r')
      try {
        await copyBytes(source, 0, taille, async (bytes) => void (await handle.writeFile(bytes)))
      } finally {
        await source.close()
      }
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** An open backup: what it says it holds, and its files. */
export interface ArchiveReader {
  readonly manifest: Manifest
  /** Reads every file once, checks its fingerprint, and copies those that `targetOf` gives a path. */
  extract(targetOf: (nom: string) => string | null): Promise<void>
  /** The text of one small file. */
  readText(nom: string): Promise<string>
  close(): Promise<void>
}

/** Opens a backup, which may be anything. Throws `fichier`, `coffre_plus_recent`. */
export async function openArchive(file: string): Promise<ArchiveReader> {
  const handle = await open(file, 'r')
  try {
    const { manifest: found, start } = await readManifest(handle)
    return {
      manifest: found,
      extract: (targetOf) => extractAll(handle, found, start, targetOf),
      readText: (nom) => readEntry(handle, found, start, nom),
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function readManifest(handle: FileHandle): Promise<{ manifest: Manifest; start: number }> {
  const { size } = await handle.stat()
  const prologue = await readText(handle, 0, Math.min(PROLOGUE_MAX, size))
  const match = /^JALON SAUVEGARDE (\d{1,4})\n(\d{1,9})\n/.exec(prologue)
  if (!match) throw new DomainError('fichier', 'Ce fichier n’est pas une sauvegarde de Jalon. Choisissez-en un autre.')
  if (Number(match[1]) > ARCHIVE_FORMAT) {
    throw new DomainError(
      'coffre_plus_recent',
      'Cette sauvegarde vient d’une version plus récente de Jalon. Mettez Jalon à jour sur ce poste.',
    )
  }
  const length = Number(match[2])
  const start = match[0].length + length
  if (length > MANIFEST_MAX || start > size) throw damagedBackup()
  const found = parseManifest(await readText(handle, match[0].length, length))
  // To the byte: nothing hidden after the last file, nothing larger than what is really there.
  if (found.fichiers.reduce((end, { taille }) => end + taille, start) !== size) throw damagedBackup()
  return { manifest: found, start }
}

async function extractAll(
  handle: FileHandle,
  { fichiers }: Manifest,
  start: number,
  targetOf: (nom: string) => string | null,
): Promise<void> {
  let at = start
  for (const { nom, taille, sha256 } of fichiers) {
    const path = targetOf(nom)
    const target = path === null ? null : await open(path, 'wx', 0o600)
    try {
      const hash = createHash('sha256')
      await copyBytes(handle, at, taille, async (bytes) => {
        hash.update(bytes)
        await target?.writeFile(bytes)
      })
      if (hash.digest('hex') !== sha256) throw damagedBackup(nom)
      await target?.sync()
    } finally {
      await target?.close()
    }
    at += taille
  }
}

async function readEntry(handle: FileHandle, { fichiers }: Manifest, start: number, nom: string): Promise<string> {
  const index = fichiers.findIndex((file) => file.nom === nom)
  const entry = fichiers[index]
  if (!entry || entry.taille > CHUNK) throw damagedBackup(nom)
  const from = fichiers.slice(0, index).reduce((at, { taille }) => at + taille, start)
  return readText(handle, from, entry.taille)
}

async function copyBytes(source: FileHandle, from: number, length: number, write: (bytes: Buffer) => Promise<void>): Promise<void> {
  const buffer = Buffer.alloc(Math.min(CHUNK, length))
  for (let done = 0; done < length; ) {
    const { bytesRead } = await source.read(buffer, 0, Math.min(buffer.length, length - done), from + done)
    if (bytesRead === 0) throw damagedBackup()
    await write(buffer.subarray(0, bytesRead))
    done += bytesRead
  }
}

async function readText(handle: FileHandle, from: number, length: number): Promise<string> {
  const buffer = Buffer.alloc(length)
  let at = 0
  await copyBytes(handle, from, length, async (bytes) => {
    at += bytes.copy(buffer, at)
  })
  return buffer.toString('utf8')
}
