import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DECISIONS, PRESENCES_MEMBRE, TYPES_PASSAGE } from '../../../../src-main/domain/commission/commission'
import { countDecisions, countSieges, isAvecPartenaires } from '../../../../src-main/domain/commission/compteurs'

describe('compteurs du procès-verbal', () => {
  it('comptent par type et par décision ; un type sans dossier n’a pas de ligne', () => {
    const lignes = countDecisions([
      { type: 'sortie_positive', decision: 'ajourne' },
      { type: 'entree', decision: 'favorable' },
      { type: 'entree', decision: 'defavorable' },
      { type: 'entree', decision: 'favorable' },
      { type: 'entree', decision: null },
    ])
    expect(lignes).toEqual([
      { type: 'entree', favorable: 2, defavorable: 1, ajourne: 0, sans_objet: 0, total: 4 },
      { type: 'sortie_positive', favorable: 0, defavorable: 0, ajourne: 1, sans_objet: 0, total: 1 },
    ])
  })

  it('la somme des totaux est le nombre de dossiers', () => {
    const dossier = fc.record({ type: fc.constantFrom(...TYPES_PASSAGE), decision: fc.constantFrom(...DECISIONS, null) })
    fc.assert(
      fc.property(fc.array(dossier), (dossiers) => {
        const lignes = countDecisions(dossiers)
        expect(lignes.reduce((somme, { total }) => somme + total, 0)).toBe(dossiers.length)
        for (const ligne of lignes) {
          const sansDecision = dossiers.filter(({ type, decision }) => type === ligne.type && decision === null).length
          expect(DECISIONS.reduce((somme, decision) => somme + ligne[decision], sansDecision)).toBe(ligne.total)
        }
      }),
    )
  })
})

describe('avec partenaires', () => {
  it.each([
    ['présent d’une autre organisation', 'present', 1, true],
    ['remplacé d’une autre organisation', 'remplace', 1, true],
    ['excusé d’une autre organisation', 'excuse', 1, false],
    ['absent d’une autre organisation', 'absent', 1, false],
    ['non pointé d’une autre organisation', null, 1, false],
    ['présent de la structure', 'present', 0, false],
    ['présent d’une organisation inconnue', 'present', null, false],
  ] as const)('%s', (_titre, presence, partenaire, attendu) => {
    expect(isAvecPartenaires([{ presence, partenaire }])).toBe(attendu)
  })

  it('compte les sièges tenus, dont ceux des partenaires', () => {
    const membres = PRESENCES_MEMBRE.flatMap((presence) => [
      { presence, partenaire: 1 as const },
      { presence, partenaire: 0 as const },
    ])
    expect(countSieges(membres)).toEqual({ presents: 4, partenaires: 2 })
  })
})
