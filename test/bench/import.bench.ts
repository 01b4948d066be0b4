import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { OpenDatabase } from '../../src-main/database/open'
import { TABLES } from '../../src-main/database/repositories/reprise.table'
import { NOMS_FICHIERS } from '../../src-main/domain/reprise/fichier'
import { FICHIERS } from '../../src-main/domain/reprise/fichiers'
import { runImport } from '../../src-main/imports/run-import'
import { systemClock } from '../../src-main/system/system-clock'
import { fillBase, openBase } from './support/base'
import { median, report, timeOnce } from './support/mesure'

const RUNS = 3
/** Copies of the demonstration that make about 100 000 lines. */
const PARTICIPANTS = 3_500

type Cell = string | number | null

/** The folder of a take-over, and the rows as they will be in the tables. */
async function makeReprise() {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-reprise-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const base = await openBase()
  await fillBase(base, PARTICIPANTS)
  let lignes = 0
  const tables = NOMS_FICHIERS.map((nom) => {
    const { colonnes } = FICHIERS[nom]
    const names = colonnes.map((colonne) => colonne.nom)
    const table = TABLES[nom]
    const rows = base.sqlite.prepare(`SELECT * FROM "${table}"`).all() as Record<string, Cell>[]
    const csv = rows.map((row) => colonnes.map((colonne) => toCell(row[colonne.nom] ?? null, colonne.type)).join(';'))
    writeFileSync(join(folder, `${nom}.csv`), [names.join(';'), ...csv].join('\n'))
    lignes += rows.length
    return { table, rows }
  })
  return { folder, tables, lignes }
}

function toCell(value: Cell, type: string): string {
  if (value === null) return ''
  if (type === 'oui_non') return value === 1 ? 'oui' : 'non'
  return `"${String(value).replaceAll('"', '""')}"`
}

/** The least a take-over can do: put the same rows, known to be right, into the same tables. */
function insertRaw({ sqlite }: OpenDatabase, tables: { table: string; rows: Record<string, Cell>[] }[]): void {
  sqlite.exec('BEGIN')
  for (const { table, rows } of tables) {
    const columns = Object.keys(rows[0] ?? {})
    const statement = sqlite.prepare(
      `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    )
    for (const row of rows) statement.run(Object.values(row))
  }
  sqlite.exec('COMMIT')
}

it('reprise de 100 000 lignes', async (context) => {
  const { folder, tables, lignes } = await makeReprise()
  const references: number[] = []
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const raw = await openBase()
    references.push(await timeOnce(() => insertRaw(raw, tables)))
    const { db } = await openBase()
    const options = { utilisateur: 'u-1' }
    times.push(
      await timeOnce(async () => {
        const { rejets, ecrit } = await runImport({ db, clock: systemClock, source: { chemin: folder }, options })
        expect({ rejets, ecrit }).toEqual({ rejets: [], ecrit: true })
      }),
    )
  }
  report(context, {
    mesure: `reprise de ${lignes.toLocaleString('fr-FR')} lignes CSV, contrôles compris`,
    mediane: median(times),
    reference: { nom: 'insertion nue', mediane: median(references) },
    cible: 'moins de 4 fois l’insertion',
  })
})
