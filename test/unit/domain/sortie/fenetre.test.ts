import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../../src-main/domain/commun/date'
import { classerSortie } from '../../../../src-main/domain/sortie/classement'
import { countJoursCouverts } from '../../../../src-main/domain/sortie/fenetre'
import { parseRegles } from '../../../../src-main/domain/sortie/regles'
import { etapeOf, participationOf, sortieOf } from '../../../support/donnees'

const SORTIE = '2025-03-12'
type Mission = readonly [debut: string, fin: string | null, prevue?: string | null]

const missionsOf = (missions: readonly Mission[], contrat: 'interim' | 'saisonnier' = 'interim') =>
  missions.map(([date_debut, date_fin, prevue], rang) =>
    etapeOf({ id: `S${rang}`, contrat, date_debut, date_fin, date_fin_prevue: prevue ?? null }),
  )

const couverts = (...missions: Mission[]) => countJoursCouverts(missionsOf(missions), 'interim', SORTIE, 12)

describe('Jours couverts dans la fenêtre ]sortie − 12 mois, sortie]', () => {
  it.each<[string, Mission[], number, number]>([
    ['le jour qui ouvre la fenêtre est exclu', [['2024-03-12', '2024-03-12']], 0, 0],
    ['le lendemain est compté', [['2024-03-13', '2024-03-13']], 1, 1],
    ['le jour de la sortie est compté', [[SORTIE, '2025-04-30']], 1, 1],
    ['le lendemain de la sortie ne l’est pas', [['2025-03-13', '2025-04-30']], 0, 0],
    ['une mission à cheval est coupée', [['2024-01-01', '2024-03-22']], 10, 10],
    [
      'deux missions qui se chevauchent comptent une fois',
      [
        ['2025-01-01', '2025-01-20'],
        ['2025-01-11', '2025-01-31'],
      ],
      31,
      31,
    ],
    [
      'une mission dans une autre ne change rien',
      [
        ['2025-01-01', '2025-01-31'],
        ['2025-01-10', '2025-01-12'],
      ],
      31,
      31,
    ],
    [
      'bout à bout, la suite continue',
      [
        ['2025-01-01', '2025-01-10'],
        ['2025-01-11', '2025-01-20'],
      ],
      20,
      20,
    ],
    [
      'un jour d’écart rompt la suite',
      [
        ['2025-01-01', '2025-01-10'],
        ['2025-01-12', '2025-01-20'],
      ],
      19,
      10,
    ],
    ['sans fin réelle, la fin prévue', [['2025-01-01', null, '2025-01-05']], 5, 5],
    ['sans aucune fin, la sortie', [['2025-03-10', null]], 3, 3],
  ])('%s', (_titre, missions, total, suite) => {
    expect(couverts(...missions)).toEqual({ total, suite })
  })

  it('égale le décompte jour par jour, quel que soit l’ordre des missions', () => {
    const mission = fc.tuple(fc.integer({ min: 0, max: 420 }), fc.integer({ min: 0, max: 60 })).map(([recul, duree]): Mission => {
      const debut = addDays(SORTIE, -recul)
      return [debut, addDays(debut, duree)]
    })
    fc.assert(
      fc.property(fc.array(mission, { maxLength: 8 }), (missions) => {
        let total = 0
        let suite = 0
        let courante = 0
        for (let jour = '2024-03-13'; daysBetween(jour, SORTIE) >= 0; jour = addDays(jour, 1)) {
          const couvert = missions.some(([debut, fin]) => debut <= jour && (fin ?? '') >= jour)
          courante = couvert ? courante + 1 : 0
          total += couvert ? 1 : 0
          suite = Math.max(suite, courante)
        }
        expect(couverts(...missions)).toEqual({ total, suite })
      }),
      { numRuns: 60 },
    )
  })
})

describe('Intérim et travail saisonnier (Amiens [S3] : 6 mois sur 12 ; Caen 2013 [C] : sans interruption, 8 mois saisonniers)', () => {
  const classer = (missions: readonly Mission[], regles: Record<string, string> = {}, contrat: 'interim' | 'saisonnier' = 'interim') => {
    const rows = Object.entries(regles).map(([cle, valeur]) => ({ cle, valeur }))
    const sortie = sortieOf({ motif: 'emploi', date_sortie: SORTIE })
    return classerSortie(sortie, participationOf({ date_entree: '2024-06-01' }), missionsOf(missions, contrat), parseRegles(rows)).categorie
  }
  const avant: Mission = ['2024-04-01', '2024-06-30']
  const jours = (nombre: number): Mission => [addDays(SORTIE, 1 - nombre), SORTIE]

  it('182 jours exactement suffisent', () => expect(classer([jours(182)])).toBe('emploi_durable'))
  it('181 jours ne suffisent pas', () => expect(classer([jours(181)])).toBe('emploi_non_durable'))
  it('une mission d’avant l’entrée compte dans la fenêtre', () => {
    expect(classer([avant, jours(91)])).toBe('emploi_durable')
    expect(classer([avant, jours(90)])).toBe('emploi_non_durable')
  })
  it('sans interruption, la somme ne suffit plus', () => {
    expect(classer([avant, jours(91)], { 'interim.sans_interruption': 'oui' })).toBe('emploi_non_durable')
    expect(classer([jours(182)], { 'interim.sans_interruption': 'oui' })).toBe('emploi_durable')
  })
  it('une fenêtre de 6 mois coupe avant', () => {
    expect(classer([jours(182)], { 'interim.fenetre_mois': '6' })).toBe('emploi_non_durable')
  })
  it('le saisonnier ne compte que si la règle le dit', () => {
    expect(classer([jours(243)], {}, 'saisonnier')).toBe('emploi_non_durable')
    expect(classer([jours(243)], { 'saisonnier.jours': '243' }, 'saisonnier')).toBe('emploi_durable')
    expect(classer([jours(242)], { 'saisonnier.jours': '243' }, 'saisonnier')).toBe('emploi_non_durable')
  })
  it('« sans interruption » ne vaut que pour l’intérim', () => {
    const regles = { 'saisonnier.jours': '180', 'interim.sans_interruption': 'oui' }
    expect(classer([avant, jours(91)], regles, 'saisonnier')).toBe('emploi_durable')
  })
})
