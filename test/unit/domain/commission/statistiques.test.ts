import { expect, it } from 'vitest'
import { type PassageDecide, statistiquesOf } from '../../../../src-main/domain/commission/statistiques'

const passage = (changes: Partial<PassageDecide>): PassageDecide => ({
  type: 'entree',
  decision: 'favorable',
  seance: '2026-09-24',
  demande: '2026-09-14',
  ...changes,
})

it('séances, décisions par type et attente médiane ; un ajourné attend encore', () => {
  const { tenues, avec_partenaires, passages, delai } = statistiquesOf(
    [{ partenaires: 1 }, { partenaires: 0 }, { partenaires: null }],
    [
      passage({}),
      passage({ demande: '2026-09-04', decision: 'defavorable' }),
      passage({ demande: '2026-01-01', decision: 'ajourne' }),
      passage({ type: 'prolongation', demande: null }),
    ],
  )
  expect([tenues, avec_partenaires]).toEqual([3, 1])
  expect(passages).toMatchObject([
    { type: 'entree', favorable: 1, defavorable: 1, ajourne: 1, total: 3 },
    { type: 'prolongation', favorable: 1, total: 1 },
  ])
  expect(delai).toEqual({ median: 15, moyen: 15, demandes: 2 })
})

it('médiane d’un nombre impair de demandes', () => {
  const demandes = ['2026-09-23', '2026-09-20', '2026-08-25']
  expect(
    statistiquesOf(
      [],
      demandes.map((demande) => passage({ demande })),
    ).delai,
  ).toMatchObject({ median: 4, demandes: 3 })
})

it('aucune demande décidée : pas d’attente', () => {
  expect(statistiquesOf([], [passage({ demande: null })]).delai).toBeNull()
})
