import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntretienDossier } from '../../../src-main/contract/dossier'
import { compterEntretiens, filtrerEntretiens, SANS_FILTRE, surligner } from '../../../src-renderer/features/dossier/entretiens/fil'

function entretien(id: string, changes: Partial<EntretienDossier> = {}): EntretienDossier {
  return {
    id,
    date: '2026-09-03',
    mode: 'individuel',
    statut: 'honore',
    referent: null,
    heure: null,
    duree_minutes: null,
    note: null,
    prochain_rdv: null,
    objectifs: null,
    ...changes,
  }
}

const SERIE = [
  entretien('a', { note: 'Garde d’enfants réglée, l’œuvre avance.' }),
  entretien('b', { statut: 'absent', mode: 'telephone' }),
  entretien('c', { objectifs: 'Rappeler la crèche' }),
  entretien('d', { statut: 'prevu' }),
]
const ids = (filtre: Partial<typeof SANS_FILTRE>) => filtrerEntretiens(SERIE, { ...SANS_FILTRE, ...filtre }).map(({ id }) => id)

describe('la série des entretiens', () => {
  it('se cherche dans les notes et les objectifs, sans accents ni majuscules', () => {
    expect(ids({ recherche: 'CRECHE' })).toEqual(['c'])
    expect(ids({ recherche: 'reglee garde' })).toEqual(['a'])
    expect(ids({ recherche: 'oeuvre' })).toEqual(['a'])
    expect(ids({ recherche: 'permis' })).toEqual([])
  })
  it('se filtre par statut et par mode', () => {
    expect(ids({ statut: 'absent' })).toEqual(['b'])
    expect(ids({ mode: 'telephone', statut: 'honore' })).toEqual([])
    expect(ids({})).toEqual(['a', 'b', 'c', 'd'])
  })
  it('se compte en une ligne', () => {
    expect(compterEntretiens(SERIE)).toBe('2\u00a0honorés, 1\u00a0absent, 1\u00a0prévu')
    expect(compterEntretiens([])).toBe('')
  })
  it('marque les mots trouvés, à leur place dans le texte écrit', () => {
    expect(surligner('Garde d’enfants réglée', 'reglee').map(({ texte, trouve }) => [texte, trouve])).toEqual([
      ['Garde d’enfants ', false],
      ['réglée', true],
    ])
    expect(surligner('l’œuvre', 'oeu').filter(({ trouve }) => trouve)).toEqual([{ debut: 2, texte: 'œu', trouve: true }])
  })
  it('propriété : les morceaux remis bout à bout redonnent le texte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (texte, recherche) => {
        expect(
          surligner(texte, recherche)
            .map((morceau) => morceau.texte)
            .join(''),
        ).toBe(texte)
      }),
    )
  })
})
