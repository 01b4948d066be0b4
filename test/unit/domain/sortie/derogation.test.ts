import { describe, expect, it } from 'vitest'
import { retenirClasse } from '../../../../src-main/domain/sortie/derogation'
import { CATEGORIE_SORTIE_LABELS, categorieSortieLabel, MOTIF_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { REGLES_AMIENS } from '../../../../src-main/domain/sortie/regles'
import { participationOf, sortieOf } from '../../../support/donnees'

const retenir = (valeurs: Parameters<typeof sortieOf>[0]) => retenirClasse(sortieOf(valeurs), participationOf(), [], REGLES_AMIENS)

describe('Décision dérogatoire de la commission', () => {
  it('sans décision, la règle s’applique', () => {
    expect(retenir({ motif: 'abandon' })).toMatchObject({ nature: 'sans_suite', categorie: 'abandon', derogatoire: false })
  })

  it('elle l’emporte, et le classement de la règle reste lisible', () => {
    const classe = retenir({ motif: 'emploi', derogation_nature: 'positive', derogation_categorie: 'emploi_durable' })
    expect(classe).toMatchObject({ nature: 'positive', categorie: 'emploi_durable', derogatoire: true })
    expect(classe.classement.nature).toBe('sans_suite')
  })

  it.each([
    ['emploi', 'positive', 'emploi_autre'],
    ['formation', 'positive', 'formation'],
    ['emploi', 'neutre', 'autre'],
    ['maladie', 'sans_suite', 'maladie'],
    ['creation', 'sans_suite', 'creation_sans_preuve'],
  ] as const)('sans catégorie écrite, %s décidée %s devient %s', (motif, derogation_nature, categorie) => {
    expect(retenir({ motif, derogation_nature }).categorie).toBe(categorie)
  })
})

describe('Libellés des catégories', () => {
  it('couvrent tous les motifs, et laissent lisible un code inconnu', () => {
    for (const motif of Object.keys(MOTIF_SORTIE_LABELS).filter((code) => code !== 'emploi'))
      expect(CATEGORIE_SORTIE_LABELS).toHaveProperty(motif)
    expect(categorieSortieLabel('emploi_durable')).toBe('Emploi durable')
    expect(categorieSortieLabel('code_local')).toBe('code_local')
  })
})
