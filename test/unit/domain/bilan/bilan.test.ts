import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparerChiffres } from '../../../../src-main/domain/bilan/ecart'
import { nomBilan, nomCourtPeriode } from '../../../../src-main/domain/bilan/nom-bilan'
import { ecrireRedaction, lireRedaction } from '../../../../src-main/domain/bilan/redaction'
import { completerSections, deplacerSection, SECTIONS_BILAN, SECTIONS_DEFAUT } from '../../../../src-main/domain/bilan/section'
import { countRepris, ecrireTexte, PLACES_TEXTE, reprendreTextes, texteAt } from '../../../../src-main/domain/bilan/texte'

const ids: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5'))

describe('les sections d’un bilan', () => {
  it('se déplacent sans qu’aucune se perde ni se double', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 15 }), fc.integer({ min: -2, max: 15 }), (de, vers) => {
        const suite = deplacerSection(SECTIONS_DEFAUT, de, vers)
        expect(suite.map(({ code }) => code).sort()).toEqual([...SECTIONS_BILAN].sort())
        const code = SECTIONS_DEFAUT[de]?.code
        if (code !== undefined && vers >= 0 && vers < SECTIONS_DEFAUT.length) expect(suite[vers]?.code).toBe(code)
      }),
    )
  })

  it('gardées par une version plus ancienne, sont complétées sans rien imprimer de plus', () => {
    const anciennes = [
      { code: 'sorties' as const, retenue: true, graphiques: false },
      { code: 'sorties' as const, retenue: false, graphiques: true },
    ]
    const completes = completerSections(anciennes)
    expect(completes).toHaveLength(SECTIONS_BILAN.length)
    expect(completes.filter(({ retenue }) => retenue)).toEqual([anciennes[0]])
  })

  it('n’impriment pas les listes tant que personne ne les demande', () => {
    expect(SECTIONS_DEFAUT.filter(({ retenue }) => !retenue).map(({ code }) => code)).toEqual(['listes'])
  })
})

describe('les textes d’un bilan', () => {
  it('se relisent tels qu’on les a écrits, à leur place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SECTIONS_BILAN), fc.constantFrom(...PLACES_TEXTE), fc.string(), (section, place, texte) => {
        const ecrit = ecrireTexte([{ section: 'fse', place: 'avant', texte: 'autre', repris_de: null }], {
          section,
          place,
          texte,
          repris_de: null,
        })
        expect(texteAt(ecrit, section, place).texte).toBe(texte.trim() === '' ? '' : texte)
        const { textes } = lireRedaction(ecrireRedaction({ nominatif: true, sections: SECTIONS_DEFAUT, textes: ecrit }))
        expect(textes).toEqual(ecrit)
      }),
    )
  })

  it('repris d’un autre bilan, sont à relire ; les vides ne se reprennent pas', () => {
    const repris = reprendreTextes(
      [
        { section: 'sorties', place: 'avant', texte: 'Une année calme.', repris_de: null },
        { section: 'fse', place: 'apres', texte: '  ', repris_de: null },
      ],
      '2025',
    )
    expect(repris).toEqual([{ section: 'sorties', place: 'avant', texte: 'Une année calme.', repris_de: '2025' }])
    expect(countRepris(repris)).toBe(1)
    expect(countRepris(ecrireTexte(repris, { section: 'sorties', place: 'avant', texte: 'Relu.', repris_de: null }))).toBe(0)
  })
})

describe('le nom d’un bilan', () => {
  it.each([
    [{ du: '2025-01-01', au: '2025-12-31' }, '2025', 'Bilan 2025, PLIE'],
    [{ du: '2026-01-01', au: '2026-06-30' }, '1er semestre 2026', 'Bilan du 1er semestre 2026, PLIE'],
    [{ du: '2026-07-01', au: '2026-12-31' }, '2e semestre 2026', 'Bilan du 2e semestre 2026, PLIE'],
    [{ du: '2026-02-01', au: '2026-03-15' }, 'du 01/02/2026 au 15/03/2026', 'Bilan du 01/02/2026 au 15/03/2026, PLIE'],
  ])('%j', (periode, court, nom) => {
    expect(nomCourtPeriode(periode)).toBe(court)
    expect(nomBilan(periode, 'PLIE')).toBe(nom)
  })
})

describe('l’écart avec un nouveau calcul', () => {
  it('dit exactement qui entre et qui sort', () => {
    fc.assert(
      fc.property(ids, ids, (avant, apres) => {
        const ecarts = comparerChiffres({ P06: { valeur: avant.length, ids: avant } }, { P06: { valeur: apres.length, ids: apres } })
        const [ecart] = ecarts
        if ([...avant].sort().join() === [...apres].sort().join()) expect(ecarts).toEqual([])
        else {
          const obtenus = avant.filter((id) => !ecart?.partis.includes(id)).concat(ecart?.entres ?? [])
          expect(obtenus.sort()).toEqual([...apres].sort())
        }
      }),
    )
  })

  it('voit une valeur corrigée derrière la même liste, et se tait sur un chiffre inconnu de l’un des deux', () => {
    const [ecart, ...autres] = comparerChiffres(
      { K01: { valeur: 10, ids: ['C1'] } },
      { K01: { valeur: 12, ids: ['C1'] }, P06: { valeur: 1, ids: ['T1'] } },
    )
    expect(ecart).toEqual({ code: 'K01', avant: 10, apres: 12, entres: [], partis: [], details: [] })
    expect(autres).toEqual([])
  })

  it('voit une ligne de répartition qui a bougé sous une valeur et une liste inchangées', () => {
    const chiffre = (F: number, H: number) => ({ P20: { valeur: null, ids: ['T1', 'T2'], detail: { accompagnes: { sexe: { F, H } } } } })
    expect(comparerChiffres(chiffre(1, 1), chiffre(2, 0))).toMatchObject([
      {
        code: 'P20',
        details: [
          { chemin: ['accompagnes', 'sexe', 'F'], avant: 1, apres: 2 },
          { chemin: ['accompagnes', 'sexe', 'H'], avant: 1, apres: 0 },
        ],
      },
    ])
    const vide = { P20: { valeur: null, ids: ['T1'], detail: { accompagnes: { sexe: { F: 1, X: 0 } } } } }
    const absent = { P20: { valeur: null, ids: ['T1'], detail: { accompagnes: { sexe: { F: 1 } } } } }
    expect(comparerChiffres(vide, absent)).toEqual([])
  })
})
