import { basename } from 'node:path'
import { type BackupContent, inspectBackup, restoreBackup } from '../coffre/restauration'
import { DomainError } from '../domain/commun/erreur'
import type { Clock, Ids } from '../use-cases/ports'
import type { CoffreManager } from './coffre-manager'
import type { KnownCoffres } from './known-coffres'

/** A backup chosen by the person, and what it says it holds. */
export interface SauvegardeChoisie extends BackupContent {
  /** Opaque: paths never leave the main process. */
  readonly ref: string
  readonly fichier: string
}

/** What has been put back, where, and what was there before. */
export interface Restauration {
  readonly ref: string
  readonly emplacement: string
  /** Folder of the vault that was replaced, kept beside; null when there was none. */
  readonly remplace: string | null
}

/** Puts a backup back from the first screen: shown before anything is replaced, and the vault replaced is kept. */
export class RestaurationCoffre {
  readonly #choisies = new Map<string, string>()

  constructor(private readonly options: { known: KnownCoffres; clock: Clock; ids: Ids; coffre: CoffreManager }) {}

  /** Reads a backup whole and says what it holds. */
  async choose(file: string): Promise<SauvegardeChoisie> {
    const content = await inspectBackup(file)
    const ref = this.options.ids.next('s')
    this.#choisies.set(ref, file)
    return { ...content, ref, fichier: basename(file) }
  }

  /** Restores into a folder chosen beforehand, proved with a password of the time of the backup. */
  async restore(ref: string, dossier: string, secret: { userId: string; motDePasse: string }): Promise<Restauration> {
    const { coffre, known, clock, ids } = this.options
    const file = this.#choisies.get(ref)
    if (!file) throw new DomainError('introuvable', 'Choisissez à nouveau la sauvegarde.')
    await coffre.lock('user')
    const dir = coffre.dirOf(dossier)
    const { structure, remplace } = await restoreBackup(file, dir, secret)
    const entry = { ref: known.findByDir(dir)?.ref ?? ids.next('c'), dir, structure, ouvert_le: clock.now(), demonstration: false }
    known.remember(entry)
    return { ref: entry.ref, emplacement: dir, remplace }
  }
}
