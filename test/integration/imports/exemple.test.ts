import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../../src-main/imports/run-import'
import { REPRISE_EXEMPLE } from '../../support/reprise-fixture'
import { CLOCK, type CoffreTest, createCoffreTest, OPTIONS, rowsOf } from './coffre-test'

let coffre: CoffreTest
beforeEach(async () => {
  coffre = await createCoffreTest()
})
afterEach(() => coffre.remove())

const importer = (options = {}) =>
  runImport({ db: coffre.db, source: { chemin: REPRISE_EXEMPLE }, options: { ...OPTIONS, ...options }, clock: CLOCK })

function lineCount(fichier: string): number {
  return readFileSync(join(REPRISE_EXEMPLE, fichier), 'utf8').trimEnd().split('\n').length - 1
}

describe('reprise de l’exemple', () => {
  test('toutes les lignes entrent, aucune n’est rejetée', async () => {
    const result = await importer()
    expect(result.rejets).toEqual([])
    expect(result.avertissements).toEqual([])
    expect(result.ecrit).toBe(true)
    for (const fichier of readdirSync(REPRISE_EXEMPLE)) {
      const lues = lineCount(fichier)
      expect(result.fichiers[fichier.replace('.csv', '') as 'participants'], fichier).toEqual({
        lues,
        creees: lues,
        modifiees: 0,
        inchangees: 0,
        rejetees: 0,
      })
    }
    expect(rowsOf(coffre, 'participation')).toHaveLength(lineCount('participations.csv'))
  })

  test('la seconde reprise ne change rien, pas même le contenu des tables', async () => {
    await importer()
    const before = rowsOf(coffre, 'participant')
    const result = await importer()
    expect(result.rejets).toEqual([])
    for (const [fichier, compte] of Object.entries(result.fichiers)) {
      expect(compte, fichier).toEqual({ lues: compte.lues, creees: 0, modifiees: 0, inchangees: compte.lues, rejetees: 0 })
    }
    expect(rowsOf(coffre, 'participant')).toEqual(before)
  })
})
