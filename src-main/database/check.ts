import type { OpenDatabase } from './open'

// One damaged page makes all the others unreadable: the first messages say it all.
const MAX_MESSAGES = 10

/** What a whole reading of the database found. */
export interface DatabaseCheck {
  /** First messages of SQLite; empty when every page and index is sound. */
  readonly defauts: readonly string[]
  /** Rows whose reference leads nowhere. */
  readonly references_rompues: number
  readonly lignes: Readonly<Record<string, number>>
}

/** Reads everything: seconds on a large vault, so not on the thread that draws. */
export function checkDatabase(sqlite: OpenDatabase['sqlite']): DatabaseCheck {
  const messages = sqlite.prepare(`PRAGMA integrity_check(${MAX_MESSAGES})`).pluck().all() as string[]
  return {
    defauts: messages.filter((message) => message !== 'ok'),
    references_rompues: (sqlite.pragma('foreign_key_check') as unknown[]).length,
    lignes: countRows(sqlite),
  }
}

/** Rows of each table of the trade. */
export function countRows(sqlite: OpenDatabase['sqlite']): Record<string, number> {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'kysely_%' ORDER BY name")
    .pluck()
    .all() as string[]
  const count = (table: string) =>
    sqlite
      .prepare(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get() as number
  return Object.fromEntries(tables.map((table) => [table, count(table)]))
}
