import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../support/coffre'
import { REPONSES, REPRISE_EXEMPLE } from '../../support/reprise-fixture'

// Built by the step before the tests (npm test), or by npm run build.
const CLI = join(import.meta.dirname, '../../../out/main/cli.js')
const PASSPHRASE = 'Grue-Cendree-1954!'
const FIGURES = [
  { fichier: 'PLIE.2024', periode: ['--du', '2024-01-01', '--au', '2024-12-31', '--operation', 'PLIE'] },
  { fichier: 'PLIE.2025', periode: ['--du', '2025-01-01', '--au', '2025-12-31', '--operation', 'PLIE'] },
  { fichier: 'toutes.2025-S1', periode: ['--du', '2025-01-01', '--au', '2025-06-30'] },
]

type Figure = { valeur: number | null; detail?: unknown }

/** The built command line, as scripts/jalon.mjs starts it, in a folder of the caller's. */
function jalon(cwd: string, ...args: string[]) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', JALON_PASSPHRASE: PASSPHRASE }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stderr, value: stdout === '' ? null : JSON.parse(stdout) }
}

/** A key whose count is 0 may be absent. */
function withoutZeros(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === 0 ? [] : [[key, withoutZeros(inner)]])))
}

describe('la commande construite, du coffre neuf à la restauration', () => {
  it('reprend l’exemple sans rejet et retrouve les chiffres de référence, aussi après restauration', () => {
    const cwd = temporaryFolder()
    expect(jalon(cwd, 'creer', '--coffre', 'coffre')).toMatchObject({ status: 0, value: { utilisateur: 'admin' } })
    expect(existsSync(join(cwd, 'coffre/coffre.json'))).toBe(true)
    const imported = jalon(cwd, 'importer', '--coffre', 'coffre', '--reprise', REPRISE_EXEMPLE)
    expect(imported).toMatchObject({ status: 0, value: { rejets: [], fichiers: { participants: { lues: 240, creees: 240 } } } })
    const again = jalon(cwd, 'importer', '--coffre', 'coffre', '--reprise', REPRISE_EXEMPLE)
    for (const { lues, inchangees } of Object.values(again.value.fichiers as Record<string, Record<string, number>>))
      expect(inchangees).toBe(lues)

    const figures = FIGURES.map(({ periode }) => jalon(cwd, 'indicateurs', '--coffre', 'coffre', ...periode).value)
    for (const [rank, { fichier }] of FIGURES.entries()) {
      const expected = JSON.parse(readFileSync(join(REPONSES, `reprise-exemple.${fichier}.json`), 'utf8')) as Record<string, Figure>
      const { indicateurs } = figures[rank] as { indicateurs: Record<string, Figure> }
      expect(Object.keys(indicateurs).sort(), fichier).toEqual(Object.keys(expected).sort())
      for (const [code, { valeur, detail }] of Object.entries(expected)) {
        expect(indicateurs[code]?.valeur, `${fichier} ${code}`).toBe(valeur)
        if (detail !== undefined) expect(withoutZeros(indicateurs[code]?.detail), `${fichier} ${code}`).toEqual(withoutZeros(detail))
      }
    }

    expect(jalon(cwd, 'verifier', '--coffre', 'coffre')).toMatchObject({ status: 0, value: { sain: true, references_rompues: 0 } })
    const files = ['--pdf', 'bilan.pdf', '--xlsx', 'bilan.xlsx']
    expect(jalon(cwd, 'bilan', '--coffre', 'coffre', '--annee', '2024', '--operation', 'PLIE', ...files).status).toBe(0)
    expect(readFileSync(join(cwd, 'bilan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(jalon(cwd, 'sauvegarder', '--coffre', 'coffre', '--vers', 'copie.sauvegarde').status).toBe(0)
    const restored = jalon(cwd, 'restaurer', '--depuis', 'copie.sauvegarde', '--coffre', 'ailleurs')
    expect(restored).toMatchObject({ status: 0, value: { lignes: { participant: 240 }, remplace: null } })
    for (const [rank, { periode }] of FIGURES.entries()) {
      expect(jalon(cwd, 'indicateurs', '--coffre', 'ailleurs', ...periode).value).toEqual(figures[rank])
    }
  }, 120_000)

  it('répond par le code de sortie, et n’écrit que du JSON sur la sortie standard', () => {
    const cwd = temporaryFolder()
    expect(jalon(cwd, 'rien')).toMatchObject({ status: 2, value: null })
    expect(jalon(cwd, 'verifier', '--coffre', 'absent')).toMatchObject({ status: 1, value: null })
  })
})
