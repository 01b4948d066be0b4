import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { describe, expect, it } from 'vitest'
import { migrateDatabase } from '../../../src-main/database/migrate'
import { MIGRATIONS } from '../../../src-main/database/migrations/index'
import { type OpenDatabase, openDatabase } from '../../../src-main/database/open'
import { temporaryFolder } from '../../support/coffre'

const key = randomBytes(32)
const migration = (...statements: string[]): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})
const FIRST = {
  '0001': migration(
    'CREATE TABLE ville (code TEXT PRIMARY KEY) STRICT',
    'CREATE TABLE rue (ville TEXT NOT NULL REFERENCES ville (code)) STRICT',
    "INSERT INTO ville VALUES ('V')",
    "INSERT INTO rue VALUES ('V')",
  ),
}
const SECOND = { ...FIRST, '0002': migration('ALTER TABLE ville ADD COLUMN nom TEXT') }

function newBase() {
  const folder = temporaryFolder()
  const file = join(folder, 'jalon.db')
  const copy = join(folder, 'avant.db')
  return { file, copy, base: openDatabase(file, key, { create: true }) }
}
const schemaOf = ({ sqlite }: OpenDatabase) =>
  sqlite.prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name').pluck().all()
const fingerprint = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('migrations', () => {
  it('de vide à la dernière, une seule fois', async () => {
    const { base } = newBase()
    expect(await migrateDatabase(base)).toEqual(Object.keys(MIGRATIONS))
    expect(await migrateDatabase(base)).toEqual([])
    expect(base.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    await base.close()
  })

  it('copie, chiffrée, une base existante avant de la changer ; pas une base neuve', async () => {
    const { base, copy } = newBase()
    await migrateDatabase(base, { migrations: FIRST, copyTo: () => copy })
    expect(existsSync(copy)).toBe(false)
    const asked: string[] = []
    const copyTo = (first: string) => {
      asked.push(first)
      return copy
    }
    await migrateDatabase(base, { migrations: SECOND, copyTo })
    expect(asked).toEqual(['0002'])
    expect(readFileSync(copy).includes('SQLite format 3')).toBe(false)
    const before = openDatabase(copy, key, { readonly: true })
    expect(schemaOf(before)).toContain('CREATE TABLE ville (code TEXT PRIMARY KEY) STRICT')
    await before.close()
    await base.close()
  })

  it.each([
    [
      'une instruction fausse',
      migration('ALTER TABLE ville ADD COLUMN nom TEXT', "UPDATE ville SET nom = 'x'", 'INSERT INTO absente VALUES (1)'),
    ],
    ['une référence rompue', migration('ALTER TABLE ville ADD COLUMN nom TEXT', 'DELETE FROM ville')],
  ])('échouée à mi-chemin (%s), laisse la base telle qu’elle était', async (_, failing) => {
    const { base, file } = newBase()
    await migrateDatabase(base, { migrations: FIRST })
    await base.close()
    const [before, opened] = [fingerprint(file), openDatabase(file, key)]
    const schema = schemaOf(opened)
    const migrations = { ...SECOND, '0003': failing }
    await expect(migrateDatabase(opened, { migrations })).rejects.toMatchObject({ code: 'coffre_mise_a_jour', cause: expect.any(Error) })
    expect(schemaOf(opened)).toEqual(schema)
    expect(opened.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    await opened.close()
    expect(fingerprint(file)).toBe(before)
    const reopened = openDatabase(file, key)
    expect(await migrateDatabase(reopened, { migrations: SECOND })).toEqual(['0002'])
    await reopened.close()
  })

  it('refuse une base plus récente, sans y toucher', async () => {
    const { base, copy } = newBase()
    await migrateDatabase(base, { migrations: SECOND })
    const schema = schemaOf(base)
    await expect(migrateDatabase(base, { migrations: FIRST, copyTo: () => copy })).rejects.toMatchObject({ code: 'coffre_plus_recent' })
    expect(schemaOf(base)).toEqual(schema)
    expect(existsSync(copy)).toBe(false)
    await base.close()
  })

  it('reconstruit une table sous son nom sans perdre ce qui la désigne', async () => {
    const { base } = newBase()
    const rebuild = migration(
      'CREATE TABLE ville_2 (code TEXT PRIMARY KEY, nom TEXT) STRICT',
      'INSERT INTO ville_2 (code) SELECT code FROM ville',
      'DROP TABLE ville',
      'ALTER TABLE ville_2 RENAME TO ville',
    )
    await migrateDatabase(base, { migrations: { ...FIRST, '0002': rebuild } })
    expect(base.sqlite.prepare('SELECT rue.ville, ville.code FROM rue JOIN ville ON ville.code = rue.ville').all()).toEqual([
      { ville: 'V', code: 'V' },
    ])
    expect(() => base.sqlite.exec("INSERT INTO rue VALUES ('absente')")).toThrow('FOREIGN KEY')
    await base.close()
  })

  it('le journal ne se modifie ni ne s’efface', async () => {
    const { base } = newBase()
    await migrateDatabase(base)
    await base.db.insertInto('journal').values({ horodatage: '2026-03-02T08:00:00.000Z', utilisateur: 'u', action: 'essai' }).execute()
    await expect(base.db.updateTable('journal').set({ action: 'autre' }).execute()).rejects.toThrow('append-only')
    await expect(base.db.deleteFrom('journal').execute()).rejects.toThrow('append-only')
    await base.close()
  })
})
