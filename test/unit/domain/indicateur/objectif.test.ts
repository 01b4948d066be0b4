import { describe, expect, it } from 'vitest'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { countReferentsPresents, evaluateObjectif, type MesureObjectif, periodeOf } from '../../../../src-main/domain/indicateur/objectif'

const ANNEE = { du: '2025-01-01', au: '2025-12-31' }

function evaluate(indicateur: CodeIndicateur, valeurs: Partial<MesureObjectif>) {
  return evaluateObjectif({
    indicateur,
    cible: 200,
    periode: ANNEE,
    jour: '2025-03-14',
    valeur: 30,
    enCoursVeille: 0,
    referents: null,
    ...valeurs,
  })
}

describe('Rythme attendu d’un objectif (« Objectives and pace »)', () => {
  it.each([
    ['la veille du début', '2024-12-31', 0],
    ['le premier jour', '2025-01-01', 1],
    ['le 73e jour, un cinquième', '2025-03-14', 40],
    ['le dernier jour', '2025-12-31', 200],
    ['après la période', '2026-02-01', 200],
  ])('un compte avance avec les jours : %s', (_titre, jour, attendu) => {
    expect(evaluate('P01', { jour })).toMatchObject({ cible: 200, attendu, ecart: 30 - attendu })
  })

  it('un stock part des personnes déjà là', () => {
    expect(evaluate('P05', { cible: 710, enCoursVeille: 410, valeur: 500 })).toEqual({ cible: 710, attendu: 470, ecart: 30 })
  })

  it('un taux n’a pas de rythme : l’écart est à la cible, à une décimale', () => {
    expect(evaluate('P10', { cible: 50, valeur: 46.7 })).toEqual({ cible: 50, attendu: null, ecart: -3.3 })
    expect(evaluate('P10', { cible: 50, valeur: null })).toEqual({ cible: 50, attendu: null, ecart: null })
  })

  it('une cible par référent est multipliée par les référents présents', () => {
    expect(evaluate('C03', { cible: 2, referents: 5, jour: '2025-12-31', valeur: 7 })).toEqual({ cible: 10, attendu: 10, ecart: -3 })
  })

  it('les heures gardent deux décimales', () => {
    expect(evaluate('K01', { cible: 1000, jour: '2025-01-02', valeur: 5 })).toEqual({ cible: 1000, attendu: 5.48, ecart: -0.48 })
  })
})

describe('Période et référents d’un objectif', () => {
  it('l’année civile, ou toute l’opération', () => {
    const operation = { date_debut: '2023-06-01', date_fin: '2024-12-31' }
    expect(periodeOf({ annee: 2025 }, operation)).toEqual(ANNEE)
    expect(periodeOf({ annee: null }, operation)).toEqual({ du: '2023-06-01', au: '2024-12-31' })
    expect(periodeOf({ annee: null }, { ...operation, date_fin: null })).toBeNull()
  })

  it('un référent est présent de son premier à son dernier jour', () => {
    const referents = [
      { date_debut: '2025-03-14', date_fin: null },
      { date_debut: null, date_fin: '2025-03-14' },
      { date_debut: '2025-03-15', date_fin: null },
      { date_debut: null, date_fin: '2025-03-13' },
    ]
    expect(countReferentsPresents(referents, '2025-03-14')).toBe(2)
  })
})
