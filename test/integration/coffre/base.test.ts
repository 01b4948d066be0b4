import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type OpenDatabase, openDatabase } from '../../../src-main/database/open'
import { temporaryFolder } from '../../support/coffre'

const key = randomBytes(32)
const newFile = () => join(temporaryFolder(), 'jalon.db')

async function withTable(file: string): Promise<OpenDatabase> {
  const base = openDatabase(file, key, { create: true })
  await sql`CREATE TABLE essai (texte TEXT NOT NULL) STRICT`.execute(base.db)
  return base
}

describe('ouverture de la base chiffrée', () => {
  it('refuse une autre clé', async () => {
    const file = newFile()
    await (await withTable(file)).close()
    expect(() => openDatabase(file, randomBytes(32))).toThrow(expect.objectContaining({ code: 'coffre_endommage' }))
    await openDatabase(file, key).close()
  })

  it('règle ce qui protège : WAL, écriture sûre, clés étrangères, rien de temporaire sur le disque', async () => {
    const { sqlite, close } = await withTable(newFile())
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'temp_store', 'cipher']
    expect(pragmas.map((name) => sqlite.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 2, 'sqlcipher'])
    await close()
  })

  it('une page modifiée au milieu est dite abîmée à la lecture', async () => {
    const file = newFile()
    const base = await withTable(file)
    for (let row = 0; row < 50; row++) base.sqlite.prepare('INSERT INTO essai VALUES (?)').run('x'.repeat(1000))
    await base.close()
    const bytes = readFileSync(file)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    writeFileSync(file, bytes)
    const reopened = openDatabase(file, key)
    expect(() => reopened.sqlite.prepare('SELECT count(texte), max(texte) FROM essai').get()).toThrow(
      expect.objectContaining({ code: 'SQLITE_CORRUPT' }),
    )
    await reopened.close()
  })

  it('une connexion de lecture lit à côté de celle qui écrit, et n’écrit pas', async () => {
    const file = newFile()
    const base = await withTable(file)
    base.sqlite.exec("INSERT INTO essai VALUES ('a')")
    const reader = openDatabase(file, key, { readonly: true })
    expect(reader.sqlite.prepare('SELECT texte FROM essai').pluck().all()).toEqual(['a'])
    expect(() => reader.sqlite.exec("INSERT INTO essai VALUES ('b')")).toThrow(expect.objectContaining({ code: 'SQLITE_READONLY' }))
    await reader.close()
    await base.close()
  })

  it('ne laisse que son fichier une fois fermée, même sans avoir servi', async () => {
    const file = newFile()
    await (await withTable(file)).close()
    const unused = openDatabase(file, key)
    const reader = openDatabase(file, key, { readonly: true })
    await reader.close()
    await unused.close()
    expect(readdirSync(dirname(file))).toEqual(['jalon.db'])
  })

  it('signale une requête lente par son texte, sans ses paramètres', async () => {
    const slow: string[] = []
    const base = openDatabase(newFile(), key, {
      create: true,
      onSlowQuery: (text, milliseconds) => slow.push(`${text} ${milliseconds > 40}`),
    })
    await sql`SELECT ${'secret'} AS texte`.execute(base.db)
    expect(slow).toEqual([])
    await sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500000) SELECT max(i), ${'secret'} AS texte FROM n`.execute(
      base.db,
    )
    expect(slow).toHaveLength(1)
    expect(slow[0]).toMatch(/^WITH RECURSIVE.*\? AS texte FROM n true$/)
    await base.close()
  })
})
