import { existsSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { type Driver, Kysely, type LogEvent, SqliteAdapter, SqliteDialect } from 'kysely'
import { DomainError } from '../domain/commun/erreur'
import type { Database } from './schema/database'
import { fromSqliteError } from './sqlite-error'

const SLOW_QUERY_MS = 40
const BUSY_TIMEOUT_MS = 5000
// Each page read again from the file is decrypted again: with the 2 MB of SQLite a large list costs twice as long.
const CACHE_KB = 32_000

export interface OpenOptions {
  /** For workers, beside the one connection that writes. */
  readonly readonly?: boolean
  /** For a new vault: otherwise a missing file is refused. */
  readonly create?: boolean
  /** Told of each query above 40 ms: its text, never its parameters. */
  readonly onSlowQuery?: (sql: string, milliseconds: number) => void
}

/** What the multiple-ciphers build adds to better-sqlite3. */
interface EncryptedSqlite extends Sqlite.Database {
  key(key: Buffer): number
}

/** An open database; `sqlite` is for what Kysely does not say (pragmas, VACUUM INTO). */
export interface OpenDatabase {
  readonly db: Kysely<Database>
  readonly sqlite: Sqlite.Database
  close(): Promise<void>
}

/**
 * Opens the encrypted database with its raw 256-bit key. Throws `coffre_absent`, `coffre_endommage` (damaged, or not the
 * key of this file), `coffre_lecture_seule`.
 */
export function openDatabase(file: string, key: Uint8Array, options: OpenOptions = {}): OpenDatabase {
  const { readonly = false, create = false, onSlowQuery } = options
  if (!create) assertNotEmpty(file)
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { readonly, fileMustExist: !create, timeout: BUSY_TIMEOUT_MS })
    unlock(sqlite, key)
    configure(sqlite, readonly)
  } catch (error) {
    sqlite?.close()
    throw fromSqliteError(error)
  }
  const dialect = new TransactionalSqliteDialect(sqlite)
  const db = new Kysely<Database>({ dialect, log: (event) => reportSlowQuery(event, onSlowQuery) })
  const connection = sqlite
  // Kysely closes only what it has used; a connection left open would keep the WAL file from being folded in.
  const close = async () => {
    await db.destroy()
    connection.close()
  }
  return { db, sqlite, close }
}

// SQLite takes an empty file for a new database: the content of a vault would vanish without a word.
function assertNotEmpty(file: string): void {
  if (!existsSync(file)) {
    throw new DomainError(
      'coffre_endommage',
      'Le fichier jalon.db manque dans le dossier du coffre. Remettez-le en place ou restaurez la dernière sauvegarde.',
    )
  }
  if (statSync(file).size === 0) {
    throw new DomainError('coffre_endommage', 'Le fichier jalon.db est vide. Restaurez la dernière sauvegarde.')
  }
}

function unlock(sqlite: Sqlite.Database, key: Uint8Array): void {
  sqlite.pragma("cipher = 'sqlcipher'")
  // By buffer and not by PRAGMA: a key written in SQL text would stay in memory as a string.
  const raw = Buffer.concat([Buffer.from('raw:'), key])
  ;(sqlite as EncryptedSqlite).key(raw)
  raw.fill(0)
  // Nothing is read before the first statement: this is where a wrong key or a damaged file shows.
  sqlite.prepare('SELECT count(*) FROM sqlite_master').get()
}

function configure(sqlite: Sqlite.Database, readonly: boolean): void {
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma(`cache_size = -${CACHE_KB}`)
  if (readonly) return
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  // A file that cannot be written to is said now, not at the first save. Taking the write lock alone would not tell.
  sqlite.exec('BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK')
}

// SQLite rolls back CREATE TABLE as well as rows; Kysely supposes not, and would leave half a migration.
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class TransactionalSqliteDialect extends SqliteDialect {
  readonly #sqlite: Sqlite.Database

  constructor(database: Sqlite.Database) {
    super({ database })
    this.#sqlite = database
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }

  // A full or failing disk makes SQLite roll back by itself: a second ROLLBACK would fail, and hide why the first was.
  override createDriver(): Driver {
    const driver = super.createDriver()
    const rollback = driver.rollbackTransaction.bind(driver)
    driver.rollbackTransaction = async (connection) => {
      if (this.#sqlite.inTransaction) await rollback(connection)
    }
    return driver
  }
}

function reportSlowQuery(event: LogEvent, report: OpenOptions['onSlowQuery']): void {
  if (event.level === 'query' && event.queryDurationMillis > SLOW_QUERY_MS) report?.(event.query.sql, event.queryDurationMillis)
}
