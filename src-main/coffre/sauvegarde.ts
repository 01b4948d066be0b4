import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DomainError } from '../domain/commun/erreur'
import { checkBase, copyBase } from '../workers/base'
import { describeFile, openArchive, writeArchive } from './archive'
import { coffrePaths } from './chemins'
import type { CoffreKeys } from './cles'
import { replace, syncFolder } from './ecriture-atomique'
import { fromBackupError } from './erreurs'
import { damagedBackup, type Manifest, signManifest } from './manifeste'
import type { CoffreOuvert } from './session'
import { listPieces } from './verification'

export interface BackupReport {
  readonly fichier: string
  readonly octets: number
  readonly pieces: number
  readonly lignes: Readonly<Record<string, number>>
}

type BackupKeys = Pick<CoffreKeys, 'base' | 'sauvegarde'>

const running = new WeakSet<CoffreOuvert>()

/**
 * Writes the whole of an open vault to one encrypted file, which appears under its name only once read back, opened and
 * counted. Throws `occupe` (another one is being made), `fichier` (place not writable, disk full, damaged on the way),
 * `coffre_endommage` (the vault itself).
 */
export async function createBackup(coffre: CoffreOuvert, target: string, now: Date = new Date()): Promise<BackupReport> {
  if (running.has(coffre)) throw new DomainError('occupe', 'Une sauvegarde est déjà en cours : attendez sa fin.')
  running.add(coffre)
  // Its own keys: the vault may be locked meanwhile, which clears the others.
  const keys = { base: Buffer.from(coffre.keys.base), sauvegarde: Buffer.from(coffre.keys.sauvegarde) }
  const copy = join(coffrePaths(coffre.dir).sauvegardes, 'copie-en-cours.db')
  const aside = `${target}.partiel`
  try {
    await mkdir(dirname(copy), { recursive: true })
    await mkdir(dirname(target), { recursive: true })
    const manifest = await writeAside(coffre, keys, copy, aside, now)
    await rm(copy)
    await verifyBackup(aside, keys.base, copy)
    await replace(aside, target)
    await syncFolder(dirname(target))
    const { size } = await stat(target)
    return { fichier: target, octets: size, pieces: manifest.fichiers.length - 2, lignes: manifest.lignes }
  } catch (error) {
    // The failure itself is what matters, not that of tidying up.
    await rm(aside, { force: true }).catch(() => undefined)
    throw fromBackupError(error)
  } finally {
    await rm(copy, { force: true })
    for (const key of Object.values(keys)) key.fill(0)
    running.delete(coffre)
  }
}

async function writeAside(coffre: CoffreOuvert, keys: BackupKeys, copy: string, aside: string, now: Date): Promise<Manifest> {
  const paths = coffrePaths(coffre.dir)
  // The database first: the header may then be ahead of it, which opening accepts, never behind.
  const lignes = await copyBase(paths.base, keys.base, copy)
  const header = `${copy}.entete`
  await copyFile(paths.entete, header)
  try {
    const pathOf = (nom: string) => (nom === 'jalon.db' ? copy : nom === 'coffre.json' ? header : join(coffre.dir, nom))
    const fichiers = []
    for (const nom of ['coffre.json', 'jalon.db', ...(await listPieces(coffre.dir))]) fichiers.push(await describeFile(nom, pathOf(nom)))
    const content = { coffre: coffre.id, structure: coffre.structure, cree_le: now.toISOString(), lignes, fichiers }
    const manifest = signManifest(content, keys.sauvegarde)
    await writeArchive(aside, manifest, pathOf)
    return manifest
  } finally {
    await rm(header, { force: true })
  }
}

async function verifyBackup(file: string, key: Buffer, extracted: string): Promise<void> {
  const archive = await openArchive(file)
  try {
    await archive.extract((nom) => (nom === 'jalon.db' ? extracted : null))
    const { defauts, references_rompues, lignes } = await checkBase(extracted, key)
    if (defauts.length > 0) throw damagedBackup(defauts)
    if (references_rompues > 0 || !sameRows(lignes, archive.manifest.lignes)) throw damagedBackup({ references_rompues, lignes })
  } finally {
    await archive.close()
  }
}

export function sameRows(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const tables = Object.keys(a)
  return tables.length === Object.keys(b).length && tables.every((table) => a[table] === b[table])
}
