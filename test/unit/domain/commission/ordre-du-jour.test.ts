import { describe, expect, it } from 'vitest'
import { TYPES_PASSAGE, type TypePassage } from '../../../../src-main/domain/commission/commission'
import {
  finPrevue,
  horairesOf,
  insertByType,
  type ParcoursEnCours,
  proposeOrdreDuJour,
  sortByType,
} from '../../../../src-main/domain/commission/ordre-du-jour'
import { demandeOf, SEANCE } from '../../../support/commission'

const MAX = 36

function parcoursOf(valeurs: Partial<ParcoursEnCours> = {}): ParcoursEnCours {
  return { participation: 'T1', date_entree: '2025-01-10', prolonge_jusqu_au: null, suspension_fin: null, ...valeurs }
}

describe('ordre du jour proposé', () => {
  it('prend toutes les demandes ouvertes, rangées par type, les entrées d’abord', () => {
    const demandes = [
      demandeOf({ id: 'D1', participation: 'T1', type: 'sortie_positive' }),
      demandeOf({ id: 'D2', participation: 'T2', type: 'suspension' }),
      demandeOf({ id: 'D3', participation: 'T3', type: 'entree', date_demande: '2026-08-27' }),
    ]
    const propose = proposeOrdreDuJour(demandes, [], SEANCE, MAX)
    expect(propose.map(({ type, demande }) => [type, demande])).toEqual([
      ['entree', 'D3'],
      ['suspension', 'D2'],
      ['sortie_positive', 'D1'],
    ])
    expect(propose[0]?.raison).toBe('Demandé le 27/08/2026')
  })

  it('ajoute une prolongation aux parcours qui atteignent 36 mois le jour de la séance, pas la veille', () => {
    const atteint = parcoursOf({ participation: 'T1', date_entree: '2023-09-24' })
    const pasEncore = parcoursOf({ participation: 'T2', date_entree: '2023-09-25' })
    const propose = proposeOrdreDuJour([], [atteint, pasEncore], SEANCE, MAX)
    expect(propose).toEqual([{ participation: 'T1', demande: null, type: 'prolongation', raison: '36 mois de parcours le 24/09/2026' }])
  })

  it('compte depuis la fin de la prolongation accordée', () => {
    const long = { date_entree: '2022-01-10' }
    expect(proposeOrdreDuJour([], [parcoursOf({ ...long, prolonge_jusqu_au: '2026-12-31' })], SEANCE, MAX)).toEqual([])
    expect(proposeOrdreDuJour([], [parcoursOf({ ...long, prolonge_jusqu_au: '2026-09-20' })], SEANCE, MAX)).toMatchObject([
      { type: 'prolongation', raison: 'Prolongé jusqu’au 20/09/2026' },
    ])
  })

  it('ajoute la reprise d’une suspension qui se termine avant la séance, pas après', () => {
    const finit = parcoursOf({ suspension_fin: '2026-09-24' })
    const dure = parcoursOf({ participation: 'T2', suspension_fin: '2026-09-25' })
    expect(proposeOrdreDuJour([], [finit, dure], SEANCE, MAX)).toMatchObject([{ participation: 'T1', type: 'reprise', demande: null }])
  })

  it('ne propose pas deux fois ce qui est déjà demandé', () => {
    const demandee = demandeOf({ id: 'D9', type: 'prolongation' })
    const propose = proposeOrdreDuJour([demandee], [parcoursOf({ date_entree: '2022-01-10' })], SEANCE, MAX)
    expect(propose.map(({ demande }) => demande)).toEqual(['D9'])
  })

  it.each(['sortie_positive', 'sortie_neutre', 'sortie_sans_suite', 'reorientation'] as const)(
    'ne propose pas de prolonger qui demande une %s',
    (type) => {
      const propose = proposeOrdreDuJour([demandeOf({ type })], [parcoursOf({ date_entree: '2022-01-10' })], SEANCE, MAX)
      expect(propose.map((une) => une.type)).toEqual([type])
    },
  )

  it('le tri par type garde l’ordre d’arrivée dans un même type', () => {
    const items = [...TYPES_PASSAGE].reverse().flatMap((type) => [
      { type, rang: 1 },
      { type, rang: 2 },
    ])
    expect(sortByType(items)).toEqual(TYPES_PASSAGE.flatMap((type) => [1, 2].map((rang) => ({ type, rang }))))
  })
})

describe('ajouter à un ordre du jour déjà rangé à la main', () => {
  const of = (type: TypePassage, nom: string) => ({ type, nom })
  const noms = (items: readonly { nom: string }[]) => items.map(({ nom }) => nom).join(' ')

  it('chaque dossier rejoint la fin de son type, sans déplacer les autres', () => {
    const agenda = [of('sortie_positive', 's1'), of('entree', 'e1'), of('suspension', 'p1'), of('entree', 'e2')]
    expect(noms(insertByType(agenda, [of('entree', 'e3'), of('sortie_positive', 's2'), of('entree', 'e4')]))).toBe('s1 s2 e1 p1 e2 e3 e4')
  })

  it('un type nouveau prend sa place après ceux qui le précèdent', () => {
    const agenda = [of('entree', 'e1'), of('sortie_neutre', 'n1')]
    expect(noms(insertByType(agenda, [of('reprise', 'r1'), of('sortie_sans_suite', 'z1')]))).toBe('e1 r1 n1 z1')
    expect(noms(insertByType(agenda, []))).toBe('e1 n1')
    expect(noms(insertByType([of('sortie_neutre', 'n1')], [of('entree', 'e1')]))).toBe('e1 n1')
  })
})

describe('horaires', () => {
  it('s’enchaînent après les dix minutes d’ouverture, au passage de l’heure aussi', () => {
    expect(horairesOf('09:00', [10, 45, 5])).toEqual(['09:10', '09:20', '10:05'])
    expect(finPrevue('09:00', [10, 45, 5])).toBe('10:10')
  })

  it('sans dossier, la séance finit après l’ouverture', () => {
    expect(horairesOf('14:30', [])).toEqual([])
    expect(finPrevue('14:30', [])).toBe('14:40')
  })
})
