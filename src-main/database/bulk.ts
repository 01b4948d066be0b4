import { CompiledQuery, type Kysely } from 'kysely'
import type { Database } from './schema/database'

export type CellValue = string | number | null

/** Where rows go: the table, its columns in the order of the rows, and how an existing row is recognised. */
export interface BulkTarget {
  table: keyof Database
  columns: readonly string[]
  /** Columns or expressions of the unique key. */
  key: readonly string[]
  /** Columns that an update leaves as they are. */
  frozen?: readonly string[]
}

/** Rows of one statement: enough to hide its preparation, few enough to stay under the engine's limit of parameters. */
const ROWS_PER_STATEMENT = 50
const MAX_PARAMETERS = 30_000
const KEYS_PER_STATEMENT = 500

/** Adds rows, many to a statement; a key already there is an error. */
export async function insertRows(db: Kysely<Database>, target: BulkTarget, rows: readonly (readonly CellValue[])[]): Promise<void> {
  await writeRows(db, target, rows, '')
}

/** Replaces rows recognised by their key, many to a statement. */
export async function replaceRows(db: Kysely<Database>, target: BulkTarget, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const changed = target.columns.filter((column) => !target.key.includes(column) && !target.frozen?.includes(column))
  const assignments = changed.map((column) => `"${column}" = excluded."${column}"`).join(', ')
  await writeRows(db, target, rows, ` ON CONFLICT (${target.key.join(', ')}) DO ${assignments ? `UPDATE SET ${assignments}` : 'NOTHING'}`)
}

async function writeRows(db: Kysely<Database>, target: BulkTarget, rows: readonly (readonly CellValue[])[], suffix: string): Promise<void> {
  const { table, columns } = target
  const size = Math.min(ROWS_PER_STATEMENT, Math.floor(MAX_PARAMETERS / columns.length))
  const head = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES `
  const tuple = `(${columns.map(() => '?').join(', ')})`
  const full = head + Array(size).fill(tuple).join(', ') + suffix
  for (let start = 0; start < rows.length; start += size) {
    const slice = rows.slice(start, start + size)
    const text = slice.length === size ? full : head + slice.map(() => tuple).join(', ') + suffix
    await db.executeQuery(CompiledQuery.raw(text, slice.flat()))
  }
}

/** The rows whose column takes one of the values given, columns in the order asked. */
export async function selectRowsIn(
  db: Kysely<Database>,
  table: keyof Database,
  columns: readonly string[],
  column: string,
  values: readonly string[],
): Promise<CellValue[][]> {
  const names = columns.map((name) => `"${name}"`).join(', ')
  const found: CellValue[][] = []
  for (let start = 0; start < values.length; start += KEYS_PER_STATEMENT) {
    const slice = values.slice(start, start + KEYS_PER_STATEMENT)
    const text = `SELECT ${names} FROM "${table}" WHERE "${column}" IN (${slice.map(() => '?').join(', ')})`
    const { rows } = await db.executeQuery<Record<string, CellValue>>(CompiledQuery.raw(text, [...slice]))
    for (const row of rows) found.push(columns.map((name) => row[name] ?? null))
  }
  return found
}
