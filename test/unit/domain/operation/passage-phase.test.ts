import { describe, expect, it } from 'vitest'
import { advancePhase, positionOf, renumberPhases } from '../../../../src-main/domain/operation/passage-phase'
import type { Phase } from '../../../../src-main/domain/operation/phase'
import { countSession } from '../../../../src-main/domain/operation/session'

const PHASES: readonly Phase[] = [
  { operation: 'J', ordre: 1, intitule: 'Repérage', duree_mois: 3, duree_mois_max: null, prise_en_charge: null },
  { operation: 'J', ordre: 2, intitule: 'Accompagnement', duree_mois: 12, duree_mois_max: 18, prise_en_charge: null },
]
const passage = (ordre: number, date_debut: string) => ({ participation: 'T1', ordre, date_debut, date_fin: null })
const ENTREE = { id: 'T1', date_entree: '2025-01-10' }
const phase = (avant: number | null) => ({ avant, intitule: 'X', duree_mois: null, duree_mois_max: null, prise_en_charge: null })

describe('Passage d’une phase à la suivante', () => {
  it('commence la première, puis finit l’une et commence l’autre le même jour', () => {
    expect(advancePhase(ENTREE, PHASES, [], '2025-01-10')).toEqual({ finie: null, commencee: passage(1, '2025-01-10') })
    expect(advancePhase(ENTREE, PHASES, [passage(1, '2025-01-10')], '2025-04-02')).toEqual({
      finie: { ...passage(1, '2025-01-10'), date_fin: '2025-04-02' },
      commencee: passage(2, '2025-04-02'),
    })
  })

  it('refuse un passage avant l’entrée, avant la phase en cours, ou après la dernière', () => {
    expect(() => advancePhase(ENTREE, PHASES, [], '2025-01-09')).toThrow(/10\/01\/2025/)
    expect(() => advancePhase(ENTREE, PHASES, [passage(1, '2025-02-01')], '2025-01-31')).toThrow(/01\/02\/2025/)
    expect(() => advancePhase(ENTREE, PHASES, [passage(2, '2025-02-01')], '2025-03-01')).toThrow(/dernière phase/)
  })

  it('dit quand la phase dépasse sa durée la plus longue', () => {
    expect(positionOf(PHASES, [passage(1, '2025-01-10')]).echeance).toBe('2025-04-10')
    expect(positionOf(PHASES, [passage(2, '2025-01-10')])).toMatchObject({ echeance: '2026-07-10', suivante: null })
  })
})

describe('Phases renumérotées', () => {
  it('suit une phase qui se décale quand une nouvelle s’insère avant elle', () => {
    expect([...renumberPhases([phase(1), phase(null), phase(2)], new Set([1, 2]))]).toEqual([
      [1, 1],
      [2, 3],
    ])
  })

  it('refuse de retirer ou d’échanger des phases par lesquelles des personnes sont passées', () => {
    expect(() => renumberPhases([phase(1)], new Set([1, 2]))).toThrow(/phase 2/)
    expect(() => renumberPhases([phase(2), phase(1)], new Set([1, 2]))).toThrow(/ordre/)
    expect(() => renumberPhases([phase(1), phase(1)], new Set())).toThrow(/deux fois/)
    expect([...renumberPhases([phase(2), phase(1)], new Set([2]))]).toEqual([
      [2, 1],
      [1, 2],
    ])
  })
})

describe('Session', () => {
  it('compte les inscrits par issue, et ceux que personne n’a conclus', () => {
    const comptes = countSession([{ issue: 'embauche' }, { issue: 'embauche' }, { issue: null }, { issue: 'code_inconnu' }])
    expect(comptes).toMatchObject({ inscrits: 4, sansIssue: 2, parIssue: { embauche: 2, abandon: 0 } })
  })
})
