import { existsSync, rmSync } from 'node:fs'
import { type Migration, Migrator } from 'kysely/migration'
import { DomainError } from '../domain/commun/erreur'
import { MIGRATIONS } from './migrations/index'
import type { OpenDatabase } from './open'

export interface MigrateOptions {
  readonly migrations?: Readonly<Record<string, Migration>>
  /** Where an existing database is copied, encrypted, before it is changed; receives the name of the first migration to run. */
  readonly copyTo?: (firstPending: string) => string
}

/**
 * Brings a database to the latest schema, all or nothing; returns the migrations that ran. Throws `coffre_plus_recent`
 * when a newer version has written it, `coffre_mise_a_jour` when a migration failed (the database is as it was).
 */
export async function migrateDatabase(
  { db, sqlite }: OpenDatabase,
  { migrations = MIGRATIONS, copyTo }: MigrateOptions = {},
): Promise<string[]> {
  const applied = readApplied(sqlite)
  if (applied.some((name) => !(name in migrations))) {
    throw new DomainError(
      'coffre_plus_recent',
      'Ce coffre a été enregistré par une version plus récente de Jalon. Mettez Jalon à jour sur ce poste pour l’ouvrir.',
    )
  }
  const pending = Object.keys(migrations).filter((name) => !applied.includes(name))
  const [first] = pending
  if (first === undefined) return []
  if (copyTo && applied.length > 0) copyDatabase(sqlite, copyTo(first))

  // A table is rebuilt under its own name: the references to it must not follow. They are checked as a whole at the end.
  sqlite.pragma('foreign_keys = OFF')
  try {
    await db.transaction().execute(async (trx) => {
      const provider = { getMigrations: async () => ({ ...migrations }) }
      const { error } = await new Migrator({ db: trx, provider }).migrateToLatest()
      if (error) throw error
      const broken = sqlite.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`${broken.length} rows break a foreign key after the migration`)
    })
  } catch (error) {
    throw failure(error)
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
  return pending
}

/** A whole copy under the same key: `db.backup()` does not know encrypted files. */
export function copyDatabase(sqlite: OpenDatabase['sqlite'], target: string): void {
  if (existsSync(target)) rmSync(target)
  sqlite.prepare('VACUUM INTO ?').run(target)
}

function readApplied(sqlite: OpenDatabase['sqlite']): string[] {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'kysely_migration'").get()
  return table ? (sqlite.prepare('SELECT name FROM kysely_migration').pluck().all() as string[]) : []
}

function failure(cause: unknown): DomainError {
  const error = new DomainError(
    'coffre_mise_a_jour',
    'La mise à jour du coffre n’a pas abouti : il est resté tel qu’il était. Reprenez la version précédente de Jalon et signalez l’incident.',
  )
  error.cause = cause
  return error
}
