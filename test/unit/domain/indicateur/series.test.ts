import { describe, expect, it } from 'vitest'
import { computeCohortes } from '../../../../src-main/domain/indicateur/cohortes'
import { computeIndicateurs } from '../../../../src-main/domain/indicateur/indicateurs'
import { computePyramide } from '../../../../src-main/domain/indicateur/pyramide'
import { computeSerieMensuelle, monthsOf } from '../../../../src-main/domain/indicateur/series'
import { donneesOf, participationOf, sortieOf } from '../../../support/donnees'
import { REPRISE_EXEMPLE, readRepriseFixture } from '../../../support/reprise-fixture'

const exemple = readRepriseFixture(REPRISE_EXEMPLE)

describe('Série mensuelle', () => {
  it('donne chaque mois la file que calcule P04, et ses sommes sont P03 et P06', () => {
    const parametres = { du: '2024-11-15', au: '2025-06-10', operation: 'PLIE' }
    const serie = computeSerieMensuelle(exemple, parametres)
    expect(serie.map(({ mois }) => mois)).toEqual(monthsOf('2024-11-15', '2025-06-10'))
    expect([serie.length, serie[0]?.fin, serie.at(-1)?.fin]).toEqual([8, '2024-11-30', '2025-06-10'])
    for (const { fin, file_active } of serie) {
      expect(file_active, fin).toBe(computeIndicateurs(exemple, { ...parametres, au: fin }).P04.valeur)
    }
    const { P03, P06 } = computeIndicateurs(exemple, parametres)
    expect(serie.reduce((somme, { entrees }) => somme + entrees, 0)).toBe(P03.valeur)
    expect(serie.reduce((somme, { sorties }) => somme + sorties, 0)).toBe(P06.valeur)
  })
})

describe('Pyramide des âges', () => {
  it.each(['entrees', 'accompagnes'] as const)('a les totaux du profil P20 : %s', (population) => {
    const parametres = { du: '2025-01-01', au: '2025-12-31', operation: 'PLIE' }
    const etages = computePyramide(exemple, parametres, population)
    const { detail } = computeIndicateurs(exemple, parametres).P20
    const parTranche = Object.fromEntries(etages.map(({ tranche, F, M, X, inconnu }) => [tranche, F + M + X + inconnu]))
    expect(detail).toMatchObject({ [population]: { age: Object.fromEntries(Object.entries(parTranche).filter(([, total]) => total > 0)) } })
  })
})

describe('Cohortes d’entrées', () => {
  const donnees = donneesOf({
    participations: ['A', 'B', 'C', 'D'].map((id, rang) => participationOf({ id, date_entree: `2023-0${rang + 1}-10` })),
    sorties: [
      sortieOf({ participation: 'A', date_sortie: '2023-07-10', motif: 'retraite' }),
      sortieOf({ participation: 'B', date_sortie: '2023-08-11', motif: 'abandon' }),
      sortieOf({ participation: 'C', date_sortie: '2024-03-10', derogation_nature: 'positive' }),
    ],
  })

  it('situe chacun à son propre anniversaire, sortie du jour comprise', () => {
    const cohortes = computeCohortes(donnees, { au: '2024-04-09', operation: null })
    const lire = (echeance: number) => cohortes.find((cohorte) => cohorte.echeance === echeance)
    expect(lire(6)).toMatchObject({ annee: 2023, entrees: 4, observes: 4, en_parcours: 3, neutre: 1, sans_suite: 0, positive: 0 })
    expect(lire(12)).toMatchObject({ entrees: 4, observes: 3, en_parcours: 0, neutre: 1, sans_suite: 1, positive: 1 })
    expect(lire(24)).toMatchObject({ entrees: 4, observes: 0 })
  })

  it('les situations s’additionnent aux personnes observées', () => {
    const cohortes = computeCohortes(exemple, { au: '2025-12-31', operation: null })
    expect(cohortes.length).toBeGreaterThan(8)
    for (const { observes, en_parcours, positive, neutre, sans_suite } of cohortes) {
      expect(en_parcours + positive + neutre + sans_suite).toBe(observes)
    }
  })
})
