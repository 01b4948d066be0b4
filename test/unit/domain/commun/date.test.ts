import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageAt, daysBetween, formatDate, isIsoDate, lastDayOfMonth } from '../../../../src-main/domain/commun/date'

describe('Ajout de mois, ramené à la fin du mois', () => {
  it.each([
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-12', -12, '2024-03-12'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2025-10-31', 1, '2025-11-30'],
  ])('%s + %i mois = %s', (date, mois, attendu) => {
    expect(addMonths(date, mois)).toBe(attendu)
  })
})

describe('Âge en années révolues', () => {
  it.each([
    ['1990-06-15', '2025-06-14', 34],
    ['1990-06-15', '2025-06-15', 35],
    ['2000-02-29', '2025-02-28', 24],
    ['2000-02-29', '2025-03-01', 25],
    ['2000-02-29', '2024-02-29', 24],
  ])('né le %s, au %s : %i ans', (naissance, date, age) => {
    expect(ageAt(naissance, date)).toBe(age)
  })
})

describe('Jours', () => {
  it('refuse un jour qui n’existe pas', () => {
    expect(['2025-02-29', '2024-02-29', '2025-13-01', '2025-1-1', ''].map(isIsoDate)).toEqual([false, true, false, false, false])
  })

  it('donne le dernier jour d’un mois et l’écriture française', () => {
    expect([lastDayOfMonth('2024-02'), lastDayOfMonth('2025-12'), formatDate('2026-03-12')]).toEqual([
      '2024-02-29',
      '2025-12-31',
      '12/03/2026',
    ])
  })

  it('compte les jours ajoutés, années bissextiles comprises', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (jours) => daysBetween('2000-01-01', addDays('2000-01-01', jours)) === jours),
    )
  })
})
