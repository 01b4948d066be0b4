import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DomainError, errorCode } from '../domain/commun/erreur'
import { checkBase } from '../workers/base'
import { type ArchiveReader, openArchive } from './archive'
import { coffrePaths } from './chemins'
import { deriveKeys, wipeKeys } from './cles'
import { replace, syncFolder } from './ecriture-atomique'
import { parseEntete, readEntete, verifyEntete } from './entete'
import { fromSystemError } from './erreurs'
import { damagedBackup, type Manifest, verifyManifest } from './manifeste'
import { sameRows } from './sauvegarde'
import { type CoffreSecret, unsealMaster } from './secret'
import { type CoffreOptions, openSession } from './session'
import { lockCoffre } from './verrou'

/** What a backup says it holds: to be shown before anything is replaced. Authenticated only by restoring. */
export interface BackupContent {
  readonly coffre: string
  readonly structure: string
  readonly cree_le: string
  readonly octets: number
  readonly pieces: number
  readonly lignes: Readonly<Record<string, number>>
  readonly utilisateurs: readonly { readonly id: string; readonly nom: string }[]
}

export interface RestoreReport extends BackupContent {
  /** Where the vault that was in place has been kept; null when there was none. */
  readonly remplace: string | null
}

/** Reads a backup whole, checks the fingerprint of each of its files, and says what it holds. Writes nothing. */
export async function inspectBackup(file: string): Promise<BackupContent> {
  const archive = await openBackup(file)
  try {
    await archive.extract(() => null)
    return await readContent(archive)
  } finally {
    await archive.close()
  }
}

/**
 * Puts a backup in place of a folder, which may hold a vault: it is then kept beside. The backup is first extracted,
 * authenticated, opened with a password of its time (or the recovery key) and counted; until then nothing is touched.
 */
export async function restoreBackup(file: string, dir: string, secret: CoffreSecret, options: CoffreOptions = {}): Promise<RestoreReport> {
  return withStaging(file, dirname(dir), async (archive, staging) => {
    await makeFolders(archive.manifest, staging)
    await archive.extract((nom) => join(staging, nom))
    await proveRestored(archive.manifest, staging, secret, options)
    const content = await readContent(archive)
    const remplace = await swap(staging, dir, options.now ?? Date.now)
    if (remplace !== null) await takeBackups(remplace, dir, content.coffre)
    return { ...content, remplace }
  })
}

async function withStaging<T>(file: string, workFolder: string, work: (archive: ArchiveReader, staging: string) => Promise<T>): Promise<T> {
  const staging = join(workFolder, `.jalon-restauration-${randomBytes(6).toString('hex')}`)
  try {
    const archive = await openBackup(file)
    try {
      await mkdir(workFolder, { recursive: true })
      await mkdir(staging, { mode: 0o700 })
      return await work(archive, staging)
    } finally {
      await archive.close()
      await rm(staging, { recursive: true, force: true })
    }
  } catch (error) {
    throw fromSystemError(error)
  }
}

async function openBackup(file: string): Promise<ArchiveReader> {
  try {
    return await openArchive(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(errorCode(error))) {
      throw new DomainError('fichier', 'Cette sauvegarde est introuvable ou ne peut pas être lue. Vérifiez que son support est branché.')
    }
    throw error
  }
}

async function makeFolders({ fichiers }: Manifest, staging: string): Promise<void> {
  const folders = new Set(['sauvegardes', 'pieces', ...fichiers.map(({ nom }) => dirname(nom))])
  for (const folder of folders) await mkdir(join(staging, folder), { recursive: true, mode: 0o700 })
}

async function proveRestored(manifest: Manifest, staging: string, secret: CoffreSecret, options: CoffreOptions): Promise<void> {
  const read = await readEntete(staging)
  const keys = deriveKeys(await unsealMaster(read, secret), read.id)
  const verrou = lockCoffre(staging)
  try {
    verifyEntete(read, keys.entete)
    if (read.id !== manifest.coffre) throw damagedBackup()
    verifyManifest(manifest, keys.sauvegarde)
    const { defauts, references_rompues, lignes } = await checkBase(coffrePaths(staging).base, keys.base)
    if (defauts.length > 0 || references_rompues > 0 || !sameRows(lignes, manifest.lignes)) throw damagedBackup(defauts)
    // Last proof: it opens as any vault does, brought to the present schema.
    await (await openSession(staging, read, keys.maitre, verrou, null, options)).close()
  } finally {
    wipeKeys(keys)
    verrou.release()
  }
}

async function readContent(archive: ArchiveReader): Promise<BackupContent> {
  const { coffre, structure, cree_le, lignes, fichiers } = archive.manifest
  const { utilisateurs } = parseEntete(await archive.readText('coffre.json'))
  return {
    coffre,
    structure,
    cree_le,
    octets: fichiers.reduce((sum, { taille }) => sum + taille, 0),
    pieces: fichiers.length - 2,
    lignes,
    utilisateurs: utilisateurs.map(({ id, nom }) => ({ id, nom })),
  }
}

async function swap(staging: string, dir: string, now: () => number): Promise<string | null> {
  const aside = existsSync(dir) ? await moveAside(dir, now()) : null
  try {
    await replace(staging, dir)
  } catch (error) {
    if (aside !== null) await replace(aside, dir)
    throw error
  }
  await syncFolder(dirname(dir))
  return aside
}

async function moveAside(dir: string, now: number): Promise<string | null> {
  const names = await readdir(dir)
  if (names.every((name) => name === 'coffre.verrou')) {
    await rm(coffrePaths(dir).verrou, { force: true })
    await rmdir(dir)
    return null
  }
  if (!names.includes('coffre.json') && !names.includes('jalon.db')) {
    throw new DomainError(
      'conflit',
      'Ce dossier contient autre chose qu’un coffre. Choisissez un dossier vide ou le dossier du coffre à remplacer.',
    )
  }
  // Refused while somebody has it open; let go at once, for Windows does not rename a folder with an open file in it.
  lockCoffre(dir).release()
  const day = new Date(now).toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')
  const aside = join(dirname(dir), `${basename(dir)}-remplace-${day}`)
  if (existsSync(aside)) throw new DomainError('conflit', `Le dossier « ${basename(aside)} » existe déjà. Recommencez dans une minute.`)
  await replace(dir, aside)
  return aside
}

// The earlier backups of this vault stay with the one in use, where retention and the home screen look for them.
async function takeBackups(aside: string, dir: string, coffreId: string): Promise<void> {
  const from = coffrePaths(aside).sauvegardes
  const to = coffrePaths(dir).sauvegardes
  const replaced = await readEntete(aside).catch(() => null)
  if (replaced?.id !== coffreId || !existsSync(from)) return
  for (const name of await readdir(from)) {
    if (!existsSync(join(to, name))) await replace(join(from, name), join(to, name))
  }
}
