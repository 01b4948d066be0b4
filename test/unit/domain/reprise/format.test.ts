import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NOMS_FICHIERS } from '../../../../src-main/domain/reprise/fichier'
import { columnIndex, FICHIERS } from '../../../../src-main/domain/reprise/fichiers'
import { overlaps, type Sejour } from '../../../../src-main/domain/reprise/sejour'

const EXEMPLE = join(import.meta.dirname, '../../../fixtures/reprise-exemple')

describe('le format comme données', () => {
  test.each(NOMS_FICHIERS)('%s a les colonnes de l’exemple, dans leur ordre', (nom) => {
    const [header] = readFileSync(join(EXEMPLE, `${nom}.csv`), 'utf8').split(/\r?\n/)
    expect(FICHIERS[nom].colonnes.map((colonne) => colonne.nom).join(';')).toBe(header)
  })

  test.each(NOMS_FICHIERS)('%s : sa clé et ses bornes sont des colonnes, ses parents viennent avant lui', (nom) => {
    const { colonnes, cle, bornes = [] } = FICHIERS[nom]
    for (const name of [...cle, ...bornes.flat()]) expect(columnIndex(nom, name)).toBeGreaterThanOrEqual(0)
    for (const { reference } of colonnes) {
      if (!reference) continue
      expect(NOMS_FICHIERS.indexOf(reference)).toBeLessThan(NOMS_FICHIERS.indexOf(nom))
      // A reference is compared with the key of its file, which must be one column.
      expect(FICHIERS[reference].cle).toHaveLength(1)
    }
  })
})

describe('recouvrement de deux participations', () => {
  const sejour = (entree: string, sortie: string | null): Sejour => ({ id: '', groupe: '', entree, sortie, cause: null })

  test.each([
    ['l’une après l’autre', sejour('2024-01-01', '2024-03-01'), sejour('2024-04-01', null), false],
    ['retour le jour de la sortie', sejour('2024-01-01', '2024-03-01'), sejour('2024-03-01', null), false],
    ['retour la veille de la sortie', sejour('2024-01-01', '2024-03-01'), sejour('2024-02-29', null), true],
    ['deux fois ouvertes', sejour('2024-01-01', null), sejour('2024-02-01', null), true],
    ['l’une dans l’autre', sejour('2024-01-01', '2024-12-31'), sejour('2024-02-01', '2024-03-01'), true],
    ['même entrée', sejour('2024-01-01', '2024-12-31'), sejour('2024-01-01', '2024-03-01'), true],
    ['un jour nul au milieu de l’autre', sejour('2024-01-01', '2024-12-31'), sejour('2024-02-01', '2024-02-01'), true],
    ['un jour nul au bord de l’autre', sejour('2024-01-01', '2024-12-31'), sejour('2024-12-31', '2024-12-31'), false],
  ])('%s', (_titre, first, second, expected) => {
    expect(overlaps(first, second)).toBe(expected)
    expect(overlaps(second, first)).toBe(expected)
  })
})
