import { describe, expect, it } from 'vitest'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR } from '../../../../src-main/domain/indicateur/codes'

describe('Catalogue des indicateurs', () => {
  it('dit de chacun un libellé court et une phrase, sans doublon dans sa famille', () => {
    expect(Object.keys(INDICATEURS)).toEqual([...CODES_INDICATEUR])
    const libelles = CODES_INDICATEUR.map((code) => `${INDICATEURS[code].famille} ${INDICATEURS[code].libelle}`)
    expect(new Set(libelles).size).toBe(libelles.length)
    for (const code of CODES_INDICATEUR) {
      const { libelle, formule } = INDICATEURS[code]
      expect(libelle.length, code).toBeLessThanOrEqual(45)
      expect(formule, code).toMatch(/^\p{Lu}.{15,}\.$/u)
    }
  })

  it('ne prête un rythme qu’aux comptes et aux heures', () => {
    for (const { code, unite, rythme } of Object.values(INDICATEURS)) {
      if (unite === 'taux' || unite === 'mois') expect(rythme, code).toBe('sans')
    }
    expect([INDICATEURS.P01.rythme, INDICATEURS.P05.rythme, INDICATEURS.P10.rythme, INDICATEURS.K01.rythme]).toEqual([
      'cumul',
      'stock',
      'sans',
      'cumul',
    ])
  })
})
