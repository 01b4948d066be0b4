import { describe, expect, it } from 'vitest'
import { API } from '../../../src-main/contract/api'
import { buildCommunes, loadCommunes } from '../../../src-main/referentiels/communes'
import { ENTRETIEN } from '../../support/dossiers'

describe('saisie libre', () => {
  // 1 84 12 76 451 089 46: an invented number whose key is right.
  const NIR = '1 84 12 76 451 089 46'
  it('un numéro de sécurité sociale dans une note est refusé avec un message clair', () => {
    const route = API['parcours.createEntretien'].input
    const parsed = route.safeParse({ participation: 'T1', entretien: { ...ENTRETIEN, note: `Son numéro est ${NIR}.` } })
    expect(parsed.error?.issues[0]).toMatchObject({
      path: ['entretien', 'note'],
      message: expect.stringContaining('numéro de sécurité sociale'),
    })
    expect(route.safeParse({ participation: 'T1', entretien: ENTRETIEN }).success).toBe(true)
  })
  it('une clé de trop est refusée', () => {
    expect(API['participant.get'].input.safeParse({ id: 'P1', referent: 'R1' }).success).toBe(false)
  })
})

describe('communes officielles', () => {
  it('Amiens et ses codes postaux, par le nom ou par le code', async () => {
    const communes = await loadCommunes()
    expect(communes.find('80021')).toMatchObject({ nom: 'Amiens', codes_postaux: ['80000', '80080', '80090'] })
    expect(communes.search('amiens')[0]?.code_insee).toBe('80021')
    expect(communes.search('80090').map((commune) => commune.nom)).toContain('Amiens')
    expect(communes.search('saint aubin mont').length).toBeGreaterThan(0)
  })
  it('St et Saint sont le même nom', () => {
    const communes = buildCommunes(['1|Saint-Aubin|80000|', "2|L'Étoile|80830|"])
    expect(communes.search('st aubin').map((commune) => commune.code_insee)).toEqual(['1'])
    expect(communes.find('2')?.nom).toBe('L’Étoile')
  })
})
