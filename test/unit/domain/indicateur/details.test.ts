import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src-main/domain/commun/date'
import { computeAnnees } from '../../../../src-main/domain/indicateur/annees'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { computeCohortes, SITUATIONS_COHORTE } from '../../../../src-main/domain/indicateur/cohortes'
import { computeIndicateurs, computeLigne } from '../../../../src-main/domain/indicateur/indicateurs'
import { computePyramide } from '../../../../src-main/domain/indicateur/pyramide'
import type { Detail } from '../../../../src-main/domain/indicateur/resultat'
import { computeSerieMensuelle } from '../../../../src-main/domain/indicateur/series'
import { coffreAuHasard, demandeAuHasard } from '../../../support/reference/hasard'

/** The figures whose breakdown shares them out, and the one whose value it must make. */
const PARTAGES: readonly (readonly [CodeIndicateur, CodeIndicateur])[] = [
  ...(['P02', 'P06', 'P15', 'E04', 'FSE_TOTAL', 'FSE_INCOMPLETS'] as const).map((code) => [code, code] as const),
  ...CODES_INDICATEUR.filter((code) => /^EEC[OR]/.test(code)).map((code) => [code, code] as const),
  ['K10', 'K01'],
]

function feuilles(detail: Detail, avant: readonly string[] = []): [readonly string[], number][] {
  return Object.entries(detail).flatMap(([cle, valeur]): [readonly string[], number][] => {
    if (typeof valeur === 'number') return [[[...avant, cle], valeur]]
    return valeur === null ? [] : feuilles(valeur, [...avant, cle])
  })
}

const somme = (nombres: readonly number[]) => nombres.reduce((total, nombre) => total + nombre, 0)
const branche = (detail: Detail | undefined, ...chemin: readonly string[]) =>
  chemin.reduce<Detail>((noeud, cle) => (noeud[cle] ?? {}) as Detail, detail ?? {})
const total = (detail: Detail) => somme(feuilles(detail).map(([, nombre]) => nombre))

describe('Détails, lignes et séries', () => {
  it('les détails s’additionnent au chiffre', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode, operation }) => {
        const resultats = computeIndicateurs(donnees, { ...periode, operation })
        const valeur = (code: CodeIndicateur) => resultats[code].valeur ?? 0
        for (const [code, entier] of PARTAGES) expect(total(resultats[code].detail ?? {}), code).toBeCloseTo(valeur(entier), 6)
        expect(total(resultats.P13.complement ?? {})).toBe(valeur('P06'))
        for (const axe of ['sexe', 'age', 'commune', 'qpv', 'niveau']) {
          expect(total(branche(resultats.P20.detail, 'entrees', axe)), axe).toBe(valeur('P03'))
          expect(total(branche(resultats.P20.detail, 'accompagnes', axe)), axe).toBe(valeur('P05'))
        }
        const charge = Object.values(resultats.P19.detail ?? {}) as Detail[]
        expect(somme(charge.map(({ file_active }) => Number(file_active)))).toBe(valeur('P04'))
        expect(valeur('P06')).toBe(valeur('P07') + valeur('P08') + valeur('P09'))
        expect(valeur('EECO01')).toBe(valeur('EECO02') + valeur('EECO04') + valeur('EECO05'))
        const pyramide = computePyramide(donnees, { ...periode, operation }, 'accompagnes')
        expect(somme(pyramide.map(({ F, M, X, inconnu }) => F + M + X + inconnu))).toBe(valeur('P05'))
      }),
    )
  })

  it('chaque ligne d’un détail ouvre exactement ce qu’elle compte', () => {
    const heures: readonly string[] = ['K10']
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode, operation }) => {
        const demande = { ...periode, operation }
        const resultats = computeIndicateurs(donnees, demande)
        for (const code of ['P02', 'P06', 'P13', 'P15', 'P20', 'P21_3', 'P21_6', 'P22', 'E04', 'K10'] as const) {
          const { detail = {}, complement = {} } = resultats[code]
          for (const [chemin, nombre] of [...feuilles(detail), ...feuilles(complement)]) {
            const { ids, valeur } = computeLigne(donnees, demande, code, chemin)
            expect(valeur, `${code} ${chemin}`).toBe(nombre)
            if (!heures.includes(code)) expect(ids.length, `${code} ${chemin}`).toBe(nombre)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('chaque cellule des cohortes ouvre les personnes qu’elle compte', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode: { au }, operation }) => {
        for (const { annee, echeance, observes, ...cellules } of computeCohortes(donnees, { au, operation })) {
          const demande = { du: `${annee}-01-01`, au: `${annee}-12-31`, operation }
          const idsOf = (...suite: string[]) => computeLigne(donnees, demande, 'P03', ['cohorte', String(echeance), au, ...suite]).ids
          expect(idsOf()).toHaveLength(observes)
          for (const situation of SITUATIONS_COHORTE) expect(idsOf(situation)).toHaveLength(cellules[situation])
          expect(somme(SITUATIONS_COHORTE.map((situation) => cellules[situation]))).toBe(observes)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('l’évolution dit de chaque année les sorties et le taux de cette année', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode: { au }, operation }) => {
        for (const { annee, au: fin, sorties, groupes, taux } of computeAnnees(donnees, { au, operation }, [])) {
          const resultats = computeIndicateurs(donnees, { du: `${annee}-01-01`, au: fin, operation })
          expect([sorties, taux], String(annee)).toEqual([resultats.P06.valeur, resultats.P10.valeur])
          expect(somme(Object.values(groupes))).toBe(sorties)
          expect([groupes.emploi_durable, groupes.neutre, groupes.sans_suite]).toEqual(
            (['P07e', 'P08', 'P09'] as const).map((code) => resultats[code].valeur),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('les mois s’additionnent à la période, et leur file finit par la sienne', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode, operation }) => {
        const demande = { ...periode, operation }
        const { P03, P04, P06 } = computeIndicateurs(donnees, demande)
        const serie = computeSerieMensuelle(donnees, demande)
        expect(somme(serie.map(({ entrees }) => entrees))).toBe(P03.valeur)
        expect(somme(serie.map(({ sorties }) => sorties))).toBe(P06.valeur)
        expect(serie.at(-1)?.file_active).toBe(P04.valeur)
      }),
    )
  })

  it('les deux identités, sur des coffres au hasard', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode, operation }) => {
        const { P03, P04, P05, P06 } = computeIndicateurs(donnees, { ...periode, operation })
        const veille = addDays(periode.du, -1)
        const avant = computeIndicateurs(donnees, { du: veille, au: veille, operation }).P04.valeur ?? 0
        expect(P05.valeur).toBe(avant + (P03.valeur ?? 0))
        expect(P04.valeur).toBe((P05.valeur ?? 0) - (P06.valeur ?? 0))
      }),
    )
  })
})
