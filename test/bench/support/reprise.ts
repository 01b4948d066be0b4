import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { TABLES } from '../../../src-main/database/repositories/reprise.table'
import { NOMS_FICHIERS } from '../../../src-main/domain/reprise/fichier'
import { FICHIERS } from '../../../src-main/domain/reprise/fichiers'
import { fillBase, openBase } from './base'

export type Cell = string | number | null

/** A take-over folder of about 100 000 lines, and the rows as they will be in the tables. */
export interface Reprise {
  readonly folder: string
  readonly tables: readonly { readonly table: string; readonly rows: readonly Record<string, Cell>[] }[]
  readonly lignes: number
}

/** Copies of the demonstration that make about 100 000 lines. */
const PARTICIPANTS = 3_500

export async function makeReprise(): Promise<Reprise> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-reprise-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const base = await openBase()
  await fillBase(base, PARTICIPANTS)
  const tables = NOMS_FICHIERS.map((nom) => {
    const { colonnes } = FICHIERS[nom]
    const table = TABLES[nom]
    const rows = base.sqlite.prepare(`SELECT * FROM "${table}"`).all() as Record<string, Cell>[]
    const csv = rows.map((row) => colonnes.map((colonne) => toCell(row[colonne.nom] ?? null, colonne.type)).join(';'))
    writeFileSync(join(folder, `${nom}.csv`), [colonnes.map((colonne) => colonne.nom).join(';'), ...csv].join('\n'))
    return { table, rows }
  })
  return { folder, tables, lignes: tables.reduce((sum, { rows }) => sum + rows.length, 0) }
}

function toCell(value: Cell, type: string): string {
  if (value === null) return ''
  if (type === 'oui_non') return value === 1 ? 'oui' : 'non'
  return `"${String(value).replaceAll('"', '""')}"`
}
