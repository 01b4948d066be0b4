import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Database as Sqlite } from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { insertRows } from '../../../src-main/database/bulk'
import { migrateDatabase } from '../../../src-main/database/migrate'
import { MIGRATIONS } from '../../../src-main/database/migrations/index'
import { openDatabase } from '../../../src-main/database/open'
import type { Database } from '../../../src-main/database/schema/database'
import { buildDemonstration } from '../../../src-main/demonstration/build-demonstration'
import { temporaryFolder } from '../../support/coffre'

type Row = Record<string, string | number | null>

const HORODATAGE = '2026-03-02T08:00:00.000Z'

/** What the demonstration does not write. */
const TECHNIQUE: Readonly<Record<string, readonly Row[]>> = {
  utilisateur: [{ id: 'u-1', nom: 'Hélène Marchetti', referent: null, actif: 1 }],
  utilisateur_role: [{ utilisateur: 'u-1', role: 'coordinateur' }],
  parametre: [{ cle: 'verrouillage_minutes', valeur: '5' }],
  brouillon: [{ utilisateur: 'u-1', cle: 'entretien:T1', contenu: '{"note":"à finir"}', modifie_le: HORODATAGE }],
  correspondance: [{ id: 'C1', nom: 'Tableau', contenu: '{"colonnes":[]}' }],
  journal: [
    { id: 7, horodatage: HORODATAGE, utilisateur: 'u-1', action: 'createEtape', objet: 'participation', objet_id: 'T1', detail: '{}' },
  ],
  coffre: [{ cle: 'structure', valeur: 'PLIE du Pays de l’Orle' }],
}

const tablesOf = (sqlite: Sqlite) =>
  sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'kysely_%'")
    .pluck()
    .all() as string[]
const columnsOf = (sqlite: Sqlite, table: string) => sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]
const rowsOf = (sqlite: Sqlite, table: string, columns: readonly string[]) =>
  sqlite
    .prepare(`SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM "${table}"`)
    .raw()
    .all()
    .map((row) => JSON.stringify(row))
    .sort()

it('un coffre de la première version passe à la dernière sans perdre une ligne', async () => {
  const [first, ...suivantes] = Object.keys(MIGRATIONS)
  expect(first).toBe('0001-initial')
  const folder = temporaryFolder()
  const base = openDatabase(join(folder, 'jalon.db'), randomBytes(32), { create: true })
  onTestFinished(() => base.close())
  const { db, sqlite } = base
  const initial = MIGRATIONS['0001-initial']
  if (!initial) throw new Error('no first migration')
  await migrateDatabase(base, { migrations: { '0001-initial': initial } })

  const tables = tablesOf(sqlite)
  const contenu: Readonly<Record<string, readonly object[]>> = { ...TECHNIQUE, ...buildDemonstration('2026-09-17', 'u-1') }
  // Children may come before their parents here: they are checked together at the end.
  sqlite.pragma('foreign_keys = OFF')
  for (const table of tables) {
    const columns = columnsOf(sqlite, table)
    const rows = (contenu[table] ?? []).map((row) => columns.map((column) => (row as Row)[column] ?? null))
    expect([table, rows.length > 0]).toEqual([table, true])
    await insertRows(db, { table: table as keyof Database, columns, key: [] }, rows)
  }
  sqlite.pragma('foreign_keys = ON')
  expect(sqlite.pragma('foreign_key_check')).toEqual([])
  const columns = new Map(tables.map((table) => [table, columnsOf(sqlite, table)]))
  const dump = () => Object.fromEntries([...columns].map(([table, names]) => [table, rowsOf(sqlite, table, names)]))
  const before = dump()

  expect(await migrateDatabase(base, { copyTo: () => join(folder, 'avant.db') })).toEqual(suivantes)
  expect(dump()).toEqual(before)
  expect(sqlite.pragma('foreign_key_check')).toEqual([])
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  for (const [table, names] of columns) expect(columnsOf(sqlite, table).slice(0, names.length), table).toEqual(names)
  await expect(db.deleteFrom('journal').execute()).rejects.toThrow('append-only')
})
