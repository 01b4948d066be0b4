import { copyFile, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { IsoDate } from '../domain/commun/date'
import { errorCode } from '../domain/commun/erreur'
import { openArchive } from './archive'
import { coffrePaths } from './chemins'
import { replace, syncFolder } from './ecriture-atomique'
import { fromBackupError } from './erreurs'
import { backupsToDelete } from './retention'
import { type BackupReport, createBackup } from './sauvegarde'
import type { CoffreOuvert } from './session'

// Only names of this form are ours to delete.
const AUTOMATIC_NAME = /^jalon-(\d{4}-\d{2}-\d{2})-(\d{6})\.sauvegarde$/

/** A vault that locks itself ten times a day is not copied ten times. */
const BACKUP_EVERY_MS = 4 * 3_600_000

export interface AutomaticBackup {
  readonly nom: string
  readonly fichier: string
  /** Day and time at the desk, as in the name. */
  readonly date: IsoDate
  readonly heure: string
  readonly octets: number
}

/** The automatic backups of a folder, newest first; none when the folder is not there. */
export async function listBackups(folder: string): Promise<AutomaticBackup[]> {
  const backups: AutomaticBackup[] = []
  for (const nom of await namesIn(folder)) {
    const match = AUTOMATIC_NAME.exec(nom)
    if (!match) continue
    const fichier = join(folder, nom)
    backups.push({ nom, fichier, date: match[1] ?? '', heure: match[2] ?? '', octets: (await stat(fichier)).size })
  }
  return backups.sort((a, b) => b.nom.localeCompare(a.nom))
}

/** The backups kept beside the database of a vault, newest first. */
export function listOwnBackups(dir: string): Promise<AutomaticBackup[]> {
  return listBackups(coffrePaths(dir).sauvegardes)
}

/** True when a vault that closes owes a backup: none yet that day, or the last one no longer holds the last hours of work. */
export async function isBackupDue(dir: string, now: Date = new Date()): Promise<boolean> {
  const [latest] = await listOwnBackups(dir)
  if (!latest) return true
  const [hours = '', minutes = ''] = latest.heure.match(/../g) ?? []
  const instant = new Date(`${latest.date}T${hours}:${minutes}:00`)
  return now.toDateString() !== instant.toDateString() || now.getTime() - instant.getTime() >= BACKUP_EVERY_MS
}

/** Backs an open vault up into its own folder, then lets go of what retention no longer keeps. */
export async function backUpAutomatically(coffre: CoffreOuvert, now: Date = new Date()): Promise<BackupReport> {
  const folder = coffrePaths(coffre.dir).sauvegardes
  const report = await createBackup(coffre, join(folder, automaticName(now)), now)
  await prune(folder)
  return report
}

/** Copies a backup to a second place (USB key, share), reads the copy back, and applies retention there too. */
export async function copyBackup(file: string, folder: string): Promise<string> {
  const target = join(folder, basename(file))
  const aside = `${target}.partiel`
  try {
    await mkdir(folder, { recursive: true })
    await copyFile(file, aside)
    await flush(aside)
    await readBack(aside)
    await replace(aside, target)
    await syncFolder(dirname(target))
    await prune(folder)
    return target
  } catch (error) {
    // The failure itself is what matters, not that of tidying up.
    await rm(aside, { force: true }).catch(() => undefined)
    throw fromBackupError(error)
  }
}

async function prune(folder: string): Promise<void> {
  for (const nom of backupsToDelete(await listBackups(folder))) await rm(join(folder, nom), { force: true })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw fromBackupError(error)
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function readBack(file: string): Promise<void> {
  const archive = await openArchive(file)
  try {
    await archive.extract(() => null)
  } finally {
    await archive.close()
  }
}

function automaticName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `jalon-${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}.sauvegarde`
}
