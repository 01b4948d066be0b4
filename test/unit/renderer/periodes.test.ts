import { describe, expect, it } from 'vitest'
import {
  comparaisonOf,
  cutAt,
  isCut,
  nomComparaison,
  nomPeriode,
  periodeAround,
  periodesOfYear,
  titreComparaison,
} from '../../../src-renderer/features/indicateurs/periodes'

const libre = (du: string, au: string) => ({ granularite: 'libre', du, au }) as const

describe('le choix d’une période', () => {
  it.each([
    ['annee', '2026-01-01', '2026-12-31'],
    ['semestre', '2026-07-01', '2026-12-31'],
    ['trimestre', '2026-07-01', '2026-09-30'],
    ['mois', '2026-09-01', '2026-09-30'],
  ] as const)('%s qui contient le 17/09/2026', (granularite, du, au) => {
    expect(periodeAround(granularite, '2026-09-17')).toEqual({ granularite, du, au })
  })

  it('compte le 29 février d’une année bissextile', () => {
    expect(periodeAround('mois', '2028-02-03').au).toBe('2028-02-29')
  })

  it('donne les périodes d’une année dans l’ordre', () => {
    expect(periodesOfYear('trimestre', 2026).map(({ du }) => du)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'])
  })

  it('arrête au jour dit une période qui le contient, et elle seule', () => {
    expect(cutAt(periodeAround('annee', '2026-03-01'), '2026-09-17').au).toBe('2026-09-17')
    expect(cutAt(periodeAround('annee', '2025-03-01'), '2026-09-17').au).toBe('2025-12-31')
    expect(cutAt(periodeAround('annee', '2027-03-01'), '2026-09-17').au).toBe('2027-12-31')
  })

  it('sait si une période s’arrête avant sa fin', () => {
    expect(isCut({ granularite: 'annee', du: '2026-01-01', au: '2026-09-17' })).toBe(true)
    expect(isCut(periodeAround('trimestre', '2026-09-17'))).toBe(false)
    expect(isCut(libre('2026-01-03', '2026-01-04'))).toBe(false)
  })
})

describe('la comparaison', () => {
  it('à la même période de l’année précédente, 29 février compris', () => {
    expect(comparaisonOf('annee_precedente', { granularite: 'annee', du: '2026-01-01', au: '2026-09-17' })).toEqual({
      du: '2025-01-01',
      au: '2025-09-17',
    })
    expect(comparaisonOf('annee_precedente', libre('2028-01-01', '2028-02-29'))).toEqual({ du: '2027-01-01', au: '2027-02-28' })
    expect(comparaisonOf('annee_precedente', libre('2029-02-01', '2029-02-28'))).toEqual({ du: '2028-02-01', au: '2028-02-29' })
  })

  it('à la période précédente, entière quand la période l’est', () => {
    expect(comparaisonOf('periode_precedente', periodeAround('trimestre', '2026-05-01'))).toEqual({ du: '2026-01-01', au: '2026-03-31' })
    expect(comparaisonOf('periode_precedente', periodeAround('mois', '2026-03-01'))).toEqual({ du: '2026-02-01', au: '2026-02-28' })
  })

  it('à autant de jours juste avant des dates libres', () => {
    expect(comparaisonOf('periode_precedente', libre('2026-03-11', '2026-03-20'))).toEqual({ du: '2026-03-01', au: '2026-03-10' })
  })

  it('à rien', () => {
    expect(comparaisonOf('aucune', periodeAround('annee', '2026-05-01'))).toBeNull()
    expect(titreComparaison('aucune', periodeAround('annee', '2026-05-01'))).toBe('rien')
  })

  it('s’appelle comme on la dit', () => {
    const annee = { granularite: 'annee', du: '2026-01-01', au: '2026-09-17' } as const
    expect(nomComparaison('annee_precedente', annee)).toBe('en 2025')
    expect(nomComparaison('periode_precedente', periodeAround('trimestre', '2026-05-01'))).toBe('au 1er trimestre')
    expect(nomComparaison('periode_precedente', periodeAround('mois', '2026-01-15'))).toBe('en décembre')
    expect(titreComparaison('periode_precedente', periodeAround('mois', '2026-01-15'))).toBe('décembre 2025')
    expect(nomComparaison('annee_precedente', libre('2025-10-01', '2026-03-31'))).toBe('un an plus tôt')
  })

  it.each([
    ['annee', '2026'],
    ['semestre', '2e semestre 2026'],
    ['trimestre', '3e trimestre 2026'],
    ['mois', 'septembre 2026'],
  ] as const)('%s se nomme %s', (granularite, nom) => {
    expect(nomPeriode(periodeAround(granularite, '2026-09-17'))).toBe(nom)
  })
})
