import { describe, expect, it } from 'vitest'
import { importsOf, type SourceImport, sourcesOf } from './imports'

/** What each folder may import: folders of the house and packages; anything else is a fallen fence. */
const FENCES: Record<string, RegExp[]> = {
  'src-main/domain': [/^src-main\/domain\//, /^temporal-polyfill$/],
  'src-main/contract': [/^src-main\/(domain|contract)\//, /^zod$/],
  'src-main/database': [/^src-main\/(domain|database)\//, /^(kysely|better-sqlite3)(\/|$)/, /^node:/],
  'src-main/use-cases': [
    /^src-main\/(domain|contract|database|use-cases|imports|documents|exports)\//,
    /^kysely$/,
    /^node:timers\/promises$/,
  ],
  'src-main/preload': [/^src-main\/contract\//, /^electron$/],
  'src-renderer': [/^src-renderer\//, /^src-main\/(domain|contract)\//, /^resources\//, /^(?!electron$|kysely|better-sqlite3|node:)[@a-z]/],
}

const all = (folder: string): SourceImport[] => sourcesOf(folder).flatMap(importsOf)

describe('les cloisons de la maison', () => {
  for (const [folder, allowed] of Object.entries(FENCES)) {
    it(`${folder} n’importe que ce que le plan permet`, () => {
      const imports = all(folder)
      expect(imports.length).toBeGreaterThan(0)
      const fallen = imports.filter(({ target }) => !allowed.some((pattern) => pattern.test(target)))
      expect(fallen).toEqual([])
    })
  }

  it('ipcMain n’est touché que dans src-main/ipc', () => {
    const users = all('src-main')
      .filter(({ target }) => target === 'electron')
      .map(({ file }) => file)
    const allowed = /^src-main\/(ipc|preload|shell)\/|^src-main\/index\.ts$/
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((file) => !allowed.test(file))).toEqual([])
  })

  it('seul src-main/database parle à SQLite ou à Kysely, hors des types de transaction', () => {
    const strangers = all('src-main').filter(
      ({ file, target, typeOnly }) =>
        /^(kysely|better-sqlite3)(\/|$)/.test(target) && !typeOnly && !/^src-main\/(database|coffre)\//.test(file),
    )
    expect(strangers).toEqual([])
  })

  it('seul components/charts importe la bibliothèque de graphiques', () => {
    const strangers = all('src-renderer').filter(
      ({ file, target }) => target === 'recharts' && !file.startsWith('src-renderer/components/charts/'),
    )
    expect(strangers).toEqual([])
  })

  it('aucun import ne boucle entre domain et le reste', () => {
    expect(all('src-main/domain').filter(({ target }) => /^src-main\/(?!domain\/)/.test(target))).toEqual([])
  })
})
