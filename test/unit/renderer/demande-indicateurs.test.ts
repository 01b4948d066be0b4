import { describe, expect, it, vi } from 'vitest'

vi.mock('@tanstack/react-router', () => ({ getRouteApi: () => ({}), useNavigate: () => () => {} }))

const { demandeOf } = await import('../../../src-renderer/features/indicateurs/use-demande')

const JOUR = '2026-11-22'
const operation = (code: string, type: 'plie' | 'jeunes' | 'entreprises', date_debut: string | null, date_fin: string | null = null) => ({
  ...{ code, type, date_debut, date_fin },
  intitule: code,
  regles: [],
  version: null,
})
const OPERATIONS = [
  operation('GPEC', 'entreprises', '2022-01-01'),
  operation('JEUNES', 'jeunes', '2023-01-01'),
  operation('PLIE', 'plie', '2024-01-01', '2026-12-31'),
]

describe('ce que demande l’écran des indicateurs', () => {
  it('l’année jusqu’à aujourd’hui, du PLIE, comparée à l’an dernier', () => {
    expect(demandeOf({}, OPERATIONS, JOUR)).toEqual({
      operation: 'PLIE',
      periode: { granularite: 'annee', du: '2026-01-01', au: JOUR },
      comparaison: 'annee_precedente',
      comparee: { du: '2025-01-01', au: '2025-11-22' },
      vuAu: null,
    })
  })

  it('sans PLIE en cours, la plus ancienne opération en cours', () => {
    expect(demandeOf({}, OPERATIONS.slice(0, 2), JOUR).operation).toBe('GPEC')
    expect(demandeOf({}, [operation('SANS', 'jeunes', null), ...OPERATIONS.slice(1, 2)], JOUR).operation).toBe('JEUNES')
  })

  it('vue d’un jour de la période, elle s’arrête ce jour-là', () => {
    const { periode, comparee, vuAu } = demandeOf({ vu: '2026-06-30' }, OPERATIONS, JOUR)
    expect([vuAu, periode.au, comparee?.au]).toEqual(['2026-06-30', '2026-06-30', '2025-06-30'])
  })

  it.each([
    ['d’après la période, elle reste entière', '2026-03-15', '2026-03-15', '2025-12-31'],
    ['d’avant la période, elle ne veut rien dire', '2024-12-31', null, '2025-12-31'],
    ['d’aujourd’hui, c’est ce qui est connu', JOUR, null, '2025-12-31'],
  ])('vue %s', (_titre, vu, vuAu, au) => {
    const demande = demandeOf({ du: '2025-01-01', au: '2025-12-31', vu }, OPERATIONS, JOUR)
    expect([demande.vuAu, demande.periode.au]).toEqual([vuAu, au])
  })
})
