import { describe, expect, it } from 'vitest'
import { toIdentityKey, toSearchKey } from '../../../../src-main/domain/commun/texte'

describe('Clés de recherche et d’identité', () => {
  it.each([
    ['Le Bihan', 'lebihan'],
    ['MÜLLER', 'muller'],
    ['Cœur-de-Lion', 'coeurdelion'],
    ['L’Hermite 2', 'lhermite2'],
    ['Öztürk', 'ozturk'],
    ['', ''],
  ])('« %s » a pour identité « %s »', (nom, cle) => {
    expect(toIdentityKey(nom)).toBe(cle)
  })

  it('la recherche garde une espace entre les mots', () => {
    expect(toSearchKey('  Saint-Aubin,  Cédric ')).toBe('saint aubin cedric')
  })
})
