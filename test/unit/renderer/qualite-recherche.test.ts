import { describe, expect, it } from 'vitest'
import { demandeOf, parseQualiteSearch } from '../../../src-renderer/features/qualite/recherche'

describe('l’adresse de la page Qualité', () => {
  it('garde ce qu’elle connaît et ignore le reste', () => {
    const search = {
      operation: 'PLIE',
      du: '2026-02-31',
      au: '2026-06-30',
      gravite: 'bloquant',
      famille: 'inconnue',
      controle: 'non_vu',
      onglet: 'acceptes',
    }
    expect(parseQualiteSearch(search)).toEqual({
      operation: 'PLIE',
      referent: undefined,
      du: undefined,
      au: '2026-06-30',
      gravite: 'bloquant',
      famille: undefined,
      controle: 'non_vu',
      onglet: 'acceptes',
    })
  })

  it('ne demande pas une période à l’envers', () => {
    expect(demandeOf({ du: '2026-06-30', au: '2026-01-01' })).toEqual({ operation: null, referent: null, du: '2026-06-30', au: null })
    expect(demandeOf({ operation: 'PLIE', referent: 'R1' })).toEqual({ operation: 'PLIE', referent: 'R1', du: null, au: null })
  })
})
