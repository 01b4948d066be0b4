import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { migrateDatabase } from '../database/migrate'
import { type OpenDatabase, type OpenOptions, openDatabase } from '../database/open'
import { readHeaderVersion, writeHeaderVersion } from '../database/repositories/coffre.repository'
import { fromSqliteError } from '../database/sqlite-error'
import { coffrePaths } from './chemins'
import { type CoffreKeys, deriveKeys, wipeKeys } from './cles'
import { type Entete, readEntete, type SignedEntete, verifyEntete, writeEntete } from './entete'
import { coffreError } from './erreurs'
import type { Argon2Options } from './fente'
import { PieceStore } from './pieces'
import type { Verrou } from './verrou'

/** Time and reporting, injected; the rest is for tests. */
export interface CoffreOptions extends Argon2Options {
  /** Milliseconds since 1970; the system clock by default. */
  readonly now?: () => number
  readonly onSlowQuery?: OpenOptions['onSlowQuery']
}

export interface CoffreUser {
  readonly id: string
  readonly nom: string
}

/** Somebody's vault, unlocked: the database, the keys, and the lock that keeps everybody else out. */
export class CoffreOuvert {
  // Private to the language: an error or a log that prints the vault must not print its keys.
  readonly #keys: CoffreKeys
  readonly #database: OpenDatabase
  readonly #verrou: Verrou
  /** The attachments: encrypted files beside the database. */
  readonly pieces: PieceStore
  #utilisateur: CoffreUser | null
  #closed = false
  #headerWrites: Promise<void> = Promise.resolve()

  constructor(
    readonly dir: string,
    /** Identity of the vault; kept by its backups. */
    readonly id: string,
    readonly structure: string,
    utilisateur: CoffreUser | null,
    { keys, database, verrou }: { keys: CoffreKeys; database: OpenDatabase; verrou: Verrou },
  ) {
    this.#utilisateur = utilisateur
    this.#keys = keys
    this.#database = database
    this.#verrou = verrou
    this.pieces = new PieceStore(dir, keys.pieces)
  }

  get db(): OpenDatabase['db'] {
    return this.#database.db
  }

  get keys(): CoffreKeys {
    return this.#keys
  }

  /** Who opened it; null when the recovery key did. */
  get utilisateur(): CoffreUser | null {
    return this.#utilisateur
  }

  /** The recovery key gave this account a new password: it is the one at work from now on. */
  signIn(utilisateur: CoffreUser): void {
    this.#utilisateur = utilisateur
  }

  /** The header as it is on disk, authenticated. */
  async readEntete(): Promise<Entete> {
    return verifyEntete(await readEntete(this.dir), this.keys.entete)
  }

  /** Rewrites the header, one change at a time. Not inside a transaction: it writes to the database as well. */
  updateEntete(change: (current: Entete) => Promise<Entete> | Entete): Promise<void> {
    const write = this.#headerWrites.then(async () => {
      const current = await this.readEntete()
      const next = { ...(await change(current)), version: current.version + 1 }
      // The file first: cut short here, the header is ahead of the database, which the next opening accepts and mends.
      await writeEntete(this.dir, next, this.keys.entete)
      await writeHeaderVersion(this.db, next.version)
    })
    this.#headerWrites = write.catch(() => undefined)
    return write
  }

  /** Closes the database, clears the keys, lets others in. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#headerWrites
    try {
      await this.#database.close()
    } finally {
      this.pieces.close()
      wipeKeys(this.keys)
      this.#verrou.release()
    }
  }
}

/** Opens what a master key opens: header authenticated, database migrated, header not older than the database knows. */
export async function openSession(
  dir: string,
  read: SignedEntete,
  maitre: Buffer,
  verrou: Verrou,
  utilisateur: CoffreUser | null,
  { onSlowQuery }: CoffreOptions,
): Promise<CoffreOuvert> {
  const keys = deriveKeys(maitre, read.id)
  let database: OpenDatabase | undefined
  try {
    const entete = verifyEntete(read, keys.entete)
    const paths = coffrePaths(dir)
    database = openDatabase(paths.base, keys.base, { onSlowQuery })
    await migrateDatabase(database, { copyTo: (first) => copyBefore(paths.sauvegardes, first) })
    await assertNotRolledBack(database, entete.version)
    return new CoffreOuvert(dir, entete.id, entete.structure, utilisateur, { keys, database, verrou })
  } catch (error) {
    await database?.close()
    wipeKeys(keys)
    throw fromSqliteError(error)
  }
}

function copyBefore(sauvegardes: string, migration: string): string {
  mkdirSync(sauvegardes, { recursive: true })
  return join(sauvegardes, `avant-${migration}.db`)
}

async function assertNotRolledBack({ db }: OpenDatabase, version: number): Promise<void> {
  const known = await readHeaderVersion(db)
  if (version < known) {
    throw coffreError(
      'coffre_endommage',
      `header version ${version}, database knows ${known}`,
      'Le fichier coffre.json a été remplacé par une copie plus ancienne : d’anciens mots de passe y seraient encore valables. Remettez le fichier d’origine ou restaurez une sauvegarde complète.',
    )
  }
  if (version > known) await writeHeaderVersion(db, version)
}
