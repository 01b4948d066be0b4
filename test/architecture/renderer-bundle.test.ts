import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './imports'

const ASSETS = join(ROOT, 'out/renderer/assets')
const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))

/** Words that only the main process has a reason to hold. */
const FORBIDDEN = ['better-sqlite3', 'PRAGMA ', 'CREATE TABLE', 'node:fs', 'node:crypto', 'ipcRenderer', 'argon2id', 'selectFrom(']

describe('les écrans construits', () => {
  it('ne contiennent ni base, ni Node, ni clé', () => {
    expect(scripts.length).toBeGreaterThan(1)
    const found = scripts.flatMap((name) => {
      const code = readFileSync(join(ASSETS, name), 'utf8')
      return FORBIDDEN.filter((word) => code.includes(word)).map((word) => `${name} : ${word}`)
    })
    expect(found).toEqual([])
  })

  it('n’évaluent aucun texte et ne nomment aucun site', () => {
    for (const name of scripts) {
      const code = readFileSync(join(ASSETS, name), 'utf8')
      expect([name, /\beval\(/.test(code)]).toEqual([name, false])
    }
    const html = readFileSync(join(ROOT, 'out/renderer/index.html'), 'utf8')
    expect(html).not.toMatch(/https?:\/\//)
  })
})
