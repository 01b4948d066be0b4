import { expect, it } from 'vitest'
import type { OpenDatabase } from '../../src-main/database/open'
import { runImport } from '../../src-main/imports/run-import'
import { systemClock } from '../../src-main/system/system-clock'
import { openBase } from './support/base'
import { median, report, timeOnce } from './support/mesure'
import { makeReprise, type Reprise } from './support/reprise'

const RUNS = 3

/** The least a take-over can do: put the same rows, known to be right, into the same tables. */
function insertRaw({ sqlite }: OpenDatabase, tables: Reprise['tables']): void {
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
    const work = () => runImport({ db, clock: systemClock, source: { chemin: folder }, options: { utilisateur: 'u-1' } })
    times.push(await timeOnce(async () => expect(await work()).toMatchObject({ rejets: [], ecrit: true })))
  }
  report(context, {
    mesure: `reprise de ${lignes.toLocaleString('fr-FR')} lignes CSV, contrôles compris`,
    mediane: median(times),
    reference: { nom: 'insertion nue', mediane: median(references) },
    cible: 'moins de 4 fois l’insertion',
  })
})
