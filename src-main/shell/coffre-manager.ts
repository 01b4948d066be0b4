import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { coffrePaths } from '../coffre/chemins'
import { addUserSlot, changePassword, removeUserSlot, replacePassword, resetPasswordWithRecovery } from '../coffre/comptes'
import { createCoffre, type NewCoffre } from '../coffre/creer'
import { readCoffrePublic } from '../coffre/lire'
import { assertPasswordAccepted } from '../coffre/mot-de-passe-accepte'
import { openCoffre } from '../coffre/ouvrir'
import type { PieceStore } from '../coffre/pieces'
import { type AutomaticBackup, backUpAutomatically, copyBackup, isBackupDue, listOwnBackups } from '../coffre/sauvegardes-automatiques'
import type { CoffreOuvert } from '../coffre/session'
import type { SessionUser } from '../contract/coffre'
import { loadSecurite } from '../database/queries/settings.query'
import { attachDemonstrationPieces } from '../demonstration/attach-pieces'
import type { Role } from '../domain/acces/role'
import { DomainError } from '../domain/commun/erreur'
import type { Session } from '../ipc/session'
import { findSessionUser } from '../use-cases/find-session-user'
import { initCoffre } from '../use-cases/init-coffre'
import type { KeySlots } from '../use-cases/manage-utilisateur'
import type { Clock, Ids } from '../use-cases/ports'
import type { LockReason } from './auto-lock'
import type { KnownCoffre, KnownCoffres } from './known-coffres'

export interface CoffreManagerOptions {
  readonly known: KnownCoffres
  readonly clock: Clock
  readonly ids: Ids
  /** Where a vault goes when no folder was chosen. */
  readonly defaultDir: (structure: string) => string
  readonly demonstrationDir: string
  readonly fillDemonstration: () => Promise<void>
  readonly onSlowQuery: (sql: string, milliseconds: number) => void
  readonly onBackupFailed: (error: unknown) => void
  readonly onLocked: (reason: LockReason | 'user') => void
  readonly autoLock: { touch(): void; stop(): void; setMinutes(minutes: number): void }
}

interface Open {
  coffre: CoffreOuvert
  user: SessionUser
  demonstration: boolean
  /** Kept until the person has put it away: never stored, never sent twice. */
  recoveryKey: string | null
}

/** The vault of this window: closed, or open for one person. The only holder of keys in the main process. */
export class CoffreManager implements KeySlots {
  #open: Open | null = null
  /** Folders chosen by dialog but not opened yet. */
  readonly #chosen = new Map<string, string>()

  constructor(private readonly options: CoffreManagerOptions) {}

  session(): Session | null {
    return this.#open && { user: this.#open.user, db: this.#open.coffre.db }
  }

  /** The attachments of the open vault. */
  pieces(): PieceStore {
    return this.#require().coffre.pieces
  }

  /** What a worker needs to open the same file; copies, cleared by the one who asked. */
  vaultAccess(): { file: string; key: Uint8Array } | null {
    if (!this.#open) return null
    const { coffre } = this.#open
    return { file: coffrePaths(coffre.dir).base, key: Uint8Array.from(coffre.keys.base) }
  }

  state() {
    return {
      session: this.#open?.user ?? null,
      structure: this.#open?.coffre.structure ?? null,
      demonstration: this.#open?.demonstration ?? false,
      connus: this.options.known
        .list()
        .filter(({ demonstration }) => !demonstration)
        .map(({ dir, ...coffre }) => ({ ...coffre, emplacement: dir })),
    }
  }

  choose(dir: string): string {
    const ref = this.options.known.findByDir(dir)?.ref ?? this.options.ids.next('c')
    this.#chosen.set(ref, dir)
    return ref
  }

  /** The folder behind a reference. Throws `introuvable`. */
  dirOf(ref: string): string {
    const dir = this.#chosen.get(ref) ?? this.options.known.find(ref)?.dir
    if (!dir) throw new DomainError('introuvable', 'Ce coffre n’est plus dans la liste : choisissez son dossier.')
    return dir
  }

  async inspect(ref: string) {
    const { structure, utilisateurs } = await readCoffrePublic(this.dirOf(ref))
    return { ref, structure, utilisateurs: utilisateurs.map((user) => ({ ...user })) }
  }

  async create(ref: string | null, input: { structure: string; utilisateur: string; motDePasse: string }): Promise<string> {
    await this.lock('user')
    const dir = ref === null ? this.options.defaultDir(input.structure) : this.dirOf(ref)
    const utilisateur = { id: this.options.ids.next('U'), nom: input.utilisateur }
    const roles: Role[] = ['administrateur', 'coordinateur']
    return this.#create(dir, { ...input, utilisateur, roles, demonstration: false })
  }

  async unlock(ref: string, userId: string, motDePasse: string): Promise<SessionUser> {
    await this.lock('user')
    const coffre = await openCoffre(this.dirOf(ref), userId, motDePasse, this.#coffreOptions())
    return this.#resume(coffre)
  }

  async recover(ref: string, userId: string, recoveryKey: string, motDePasse: string): Promise<SessionUser> {
    await this.lock('user')
    const coffre = await resetPasswordWithRecovery(this.dirOf(ref), recoveryKey, { id: userId, motDePasse }, this.#coffreOptions())
    return this.#resume(coffre)
  }

  /** A fresh vault of invented people, made again each time: nothing in it is worth keeping, nobody knows its password. */
  async demonstration(): Promise<SessionUser> {
    await this.lock('user')
    const dir = this.options.demonstrationDir
    await rm(dir, { recursive: true, force: true })
    const utilisateur = { id: this.options.ids.next('U'), nom: 'Karim Benhaddou' }
    const motDePasse = `Démo-${crypto.randomUUID()}-${crypto.randomUUID()}`
    const roles: Role[] = ['administrateur', 'coordinateur', 'referent']
    await this.#create(dir, { structure: 'PLIE du Pays de l’Orle', utilisateur, motDePasse, roles, demonstration: true })
    try {
      await this.options.fillDemonstration()
      const { coffre } = this.#require()
      await attachDemonstrationPieces(coffre.db, coffre.pieces, this.options.clock.today(), utilisateur.id)
    } catch (error) {
      await this.lock('user')
      throw error
    }
    return this.#refreshUser()
  }

  forget(ref: string): void {
    this.options.known.forget(ref)
  }

  /** Closes the database and drops the keys. */
  async lock(reason: LockReason | 'user'): Promise<void> {
    const open = this.#open
    if (!open) return
    this.#open = null
    this.options.autoLock.stop()
    if (!open.demonstration) await this.#backUpWhenDue(open.coffre)
    await open.coffre.close()
    this.options.onLocked(reason)
  }

  /** The backups beside the open vault, newest first. */
  backups(): Promise<AutomaticBackup[]> {
    return listOwnBackups(this.#require().coffre.dir)
  }

  /** Backs the open vault up now, then reads it back. */
  async backUp(): Promise<void> {
    await backUpAutomatically(this.#require().coffre)
  }

  async copyBackup(nom: string, folder: string): Promise<void> {
    const backup = (await this.backups()).find((known) => known.nom === nom)
    if (!backup) throw new DomainError('introuvable', 'Cette sauvegarde n’existe plus.')
    await copyBackup(backup.fichier, folder)
  }

  touch(): void {
    if (this.#open) this.options.autoLock.touch()
  }

  setAutoLock(minutes: number): void {
    this.options.autoLock.setMinutes(minutes)
    this.touch()
  }

  recoveryKey(): string | null {
    return this.#open?.recoveryKey ?? null
  }

  checkPassword(motDePasse: string, [nom = '']: readonly string[]): void {
    assertPasswordAccepted(motDePasse, { structure: this.#require().coffre.structure, utilisateur: nom })
  }

  async writeSlot(id: string, nom: string, motDePasse: string): Promise<void> {
    const { coffre } = this.#require()
    const known = (await coffre.readEntete()).utilisateurs.some((slot) => slot.id === id)
    if (known) await replacePassword(coffre, id, motDePasse)
    else await addUserSlot(coffre, { id, nom, motDePasse })
  }

  removeSlot(id: string): Promise<void> {
    return removeUserSlot(this.#require().coffre, id)
  }

  changePassword(userId: string, ancien: string, nouveau: string): Promise<void> {
    return changePassword(this.#require().coffre, userId, { ancien, nouveau })
  }

  // A backup that fails must not keep the vault open: the next closing tries again, and the age of the last one is shown.
  async #backUpWhenDue(coffre: CoffreOuvert): Promise<void> {
    try {
      if (await isBackupDue(coffre.dir)) await backUpAutomatically(coffre)
    } catch (error) {
      this.options.onBackupFailed(error)
    }
  }

  #coffreOptions() {
    return { onSlowQuery: this.options.onSlowQuery }
  }

  #require(): Open {
    if (!this.#open) throw new DomainError('session', 'Le coffre est verrouillé. Ouvrez-le pour continuer.')
    return this.#open
  }

  async #create(dir: string, input: NewCoffre & { roles: Role[]; demonstration: boolean }): Promise<string> {
    const { structure, utilisateur, roles, demonstration } = input
    const { clock } = this.options
    const initialize: NewCoffre['initialize'] = (trx) => initCoffre(trx, { clock, structure, utilisateur, roles })
    const { coffre, recoveryKey } = await createCoffre(dir, { ...input, initialize }, this.#coffreOptions())
    this.#open = { coffre, user: { ...utilisateur, roles, referent: null }, demonstration, recoveryKey: demonstration ? null : recoveryKey }
    this.#remember(demonstration)
    this.options.autoLock.touch()
    return recoveryKey
  }

  async #resume(coffre: CoffreOuvert): Promise<SessionUser> {
    try {
      const user = await findSessionUser(coffre.db, coffre.utilisateur?.id ?? '')
      this.#open = { coffre, user, demonstration: false, recoveryKey: null }
      this.options.autoLock.setMinutes((await loadSecurite(coffre.db)).verrouillage_minutes)
    } catch (error) {
      this.#open = null
      await coffre.close()
      throw error
    }
    this.#remember(false)
    this.options.autoLock.touch()
    return this.#open.user
  }

  // The demonstration is filled with accounts and référents after it is opened.
  async #refreshUser(): Promise<SessionUser> {
    const open = this.#require()
    open.user = await findSessionUser(open.coffre.db, open.user.id)
    return open.user
  }

  #remember(demonstration: boolean): void {
    const { coffre } = this.#require()
    const entry: KnownCoffre = {
      ref: this.options.known.findByDir(coffre.dir)?.ref ?? this.options.ids.next('c'),
      dir: coffre.dir,
      structure: coffre.structure,
      ouvert_le: this.options.clock.now(),
      demonstration,
    }
    this.options.known.remember(entry)
  }
}

/** Where the demonstration lives, under the data of the application. */
export const demonstrationDirOf = (userData: string): string => join(userData, 'demonstration')
