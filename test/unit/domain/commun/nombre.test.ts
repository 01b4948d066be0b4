import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal, parseDecimal, roundQuotient } from '../../../../src-main/domain/commun/nombre'

describe('Arrondi au plus proche, à la demie supérieure, sur le quotient exact', () => {
  it.each([
    [2675, 1000, 2, 2.68],
    [1, 8, 2, 0.13],
    [100, 3, 1, 33.3],
    [1145, 1000, 2, 1.15],
    [-5, 10, 0, 0],
    [-15, 10, 0, -1],
    [0, 7, 1, 0],
  ])('%i / %i à %i décimales : %d', (numerateur, denominateur, decimales, attendu) => {
    expect(roundQuotient(numerateur, denominateur, decimales)).toBeCloseTo(attendu, 10)
  })

  it('ne divise pas par zéro : rien à diviser n’est pas 0', () => {
    expect(roundQuotient(0, 0, 1)).toBeNull()
  })

  it('reste à moins d’une demi-unité du quotient', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const arrondi = roundQuotient(a, b, 2)
        return arrondi !== null && Math.abs(arrondi - a / b) <= 0.005 + 1e-9
      }),
    )
  })
})

describe('Décimales à la française', () => {
  it.each([
    ['17,5', 17.5],
    ['17.5', 17.5],
    [' 35 ', 35],
    ['-2', -2],
    ['', null],
    ['1,2,3', null],
    ['12 h', null],
    ['1e3', null],
  ])('« %s » se lit %s', (texte, attendu) => {
    expect(parseDecimal(texte)).toBe(attendu)
  })

  it('s’écrivent avec une virgule', () => {
    expect(formatDecimal(17.5)).toBe('17,5')
  })
})
