import { describe, expect, it } from 'vitest'
import { ANNEES_MONTREES, computeAnnees } from '../../../../src-main/domain/indicateur/annees'
import { trancheDureeOf } from '../../../../src-main/domain/indicateur/durees-sorties'
import { donneesOf, participantOf, participationOf, sortieOf } from '../../../support/donnees'

const SORTIES = [
  ['A', '2018-05-05', 'abandon'],
  ['B', '2022-12-31', 'retraite'],
  ['C', '2023-01-01', 'scolarite'],
  ['D', '2025-06-30', 'abandon'],
  ['E', '2025-07-01', 'abandon'],
] as const

const donnees = donneesOf({
  participants: [participantOf()],
  regles: [
    { operation: 'PLIE', cle: 'emploi.tout_contrat', valeur: 'oui' },
    { operation: 'PLIE', cle: 'taux.denominateur', valeur: 'hors_neutres' },
  ],
  participations: SORTIES.map(([id]) => participationOf({ id, date_entree: '2017-01-01' })),
  sorties: SORTIES.map(([participation, date_sortie, motif]) => sortieOf({ participation, date_sortie, motif })),
})
const objectif = (annee: number | null, cible: number, operation = 'PLIE') => ({ operation, annee, indicateur: 'P10', cible })

describe('Sorties et taux, année par année', () => {
  it('les dernières années, chacune à ses dates, la dernière coupée au jour demandé', () => {
    const annees = computeAnnees(donnees, { au: '2025-06-30', operation: 'PLIE' }, [])
    expect(annees.map(({ annee, au, sorties, taux }) => [annee, au, sorties, taux])).toEqual([
      [2022, '2022-12-31', 1, null],
      [2023, '2023-12-31', 1, 100],
      [2024, '2024-12-31', 0, null],
      [2025, '2025-06-30', 1, 0],
    ])
    expect(annees[1]?.groupes).toMatchObject({ autre_positive: 1, neutre: 0 })
    expect(annees.length).toBeLessThanOrEqual(ANNEES_MONTREES)
  })

  it('la cible d’une année passe avant celle du protocole ; toutes opérations, il n’y en a pas', () => {
    const objectifs = [objectif(null, 50), objectif(2025, 55), objectif(2024, 99, 'AUTRE'), { ...objectif(2023, 8), indicateur: 'P12' }]
    const cibles = (operation: string | null) =>
      computeAnnees(donnees, { au: '2025-12-31', operation }, objectifs).map(({ annee, cible }) => [annee, cible])
    expect(cibles('PLIE')).toEqual([
      [2022, 50],
      [2023, 50],
      [2024, 50],
      [2025, 55],
    ])
    expect(cibles(null).every(([, cible]) => cible === null)).toBe(true)
  })

  it('sans sortie, rien', () => {
    expect(computeAnnees(donneesOf(), { au: '2025-12-31', operation: null }, [])).toEqual([])
  })
})

describe('Durée d’un parcours, en mois de calendrier', () => {
  it.each([
    ['2024-08-31', '2025-02-27', 'moins_6'],
    ['2024-08-31', '2025-02-28', '6_11'],
    ['2024-01-15', '2025-01-14', '6_11'],
    ['2024-01-15', '2025-01-15', '12_17'],
    ['2024-01-15', '2025-07-15', '18_23'],
    ['2024-02-29', '2026-02-28', '24_35'],
    ['2022-01-01', '2025-01-01', '36_plus'],
    ['2025-01-01', '2025-01-01', 'moins_6'],
  ] as const)('du %s au %s', (entree, sortie, tranche) => {
    expect(trancheDureeOf(entree, sortie)).toBe(tranche)
  })
})
