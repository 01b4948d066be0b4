import { describe, expect, it } from 'vitest'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { computeIndicateurs, computeLigne } from '../../../../src-main/domain/indicateur/indicateurs'
import { computePyramide } from '../../../../src-main/domain/indicateur/pyramide'
import type { Detail } from '../../../../src-main/domain/indicateur/resultat'
import { computeAutreTaux, splitSorties } from '../../../../src-main/domain/indicateur/sorties-par-categorie'
import { REPRISE_EXEMPLE, readRepriseFixture } from '../../../support/reprise-fixture'

const donnees = readRepriseFixture(REPRISE_EXEMPLE)
const parametres = { du: '2024-01-01', au: '2024-12-31', operation: null }
const resultats = computeIndicateurs(donnees, parametres)

/** Every count of a breakdown with its keys. */
function feuillesOf(detail: Detail, chemin: readonly string[] = []): { chemin: readonly string[]; valeur: number }[] {
  return Object.entries(detail).flatMap(([cle, valeur]) => {
    if (valeur === null) return []
    return typeof valeur === 'object' ? feuillesOf(valeur, [...chemin, cle]) : [{ chemin: [...chemin, cle], valeur }]
  })
}

/** Breakdowns whose lines count the records of the figure; the FSE+ ones by sex have no list of their own. */
const OUVERTES: readonly CodeIndicateur[] = ['P02', 'P06', 'P15', 'P20', 'P21_3', 'P21_6', 'P22', 'E04']

describe('une ligne d’une répartition', () => {
  it.each(OUVERTES)('%s : chaque nombre a autant d’enregistrements derrière lui', (code) => {
    const { detail = {}, complement = {} } = resultats[code]
    const feuilles = [...feuillesOf(detail), ...feuillesOf(complement)]
    expect(feuilles.some(({ valeur }) => valeur > 0)).toBe(true)
    const lignes = feuilles.map(({ chemin }) => ({ chemin, valeur: computeLigne(donnees, parametres, code, chemin).ids.length }))
    expect(lignes).toEqual(feuilles)
  })

  it('P05 : l’âge et le sexe de la pyramide', () => {
    for (const { tranche, ...sexes } of computePyramide(donnees, parametres, 'accompagnes')) {
      for (const [sexe, nombre] of Object.entries(sexes)) {
        expect(computeLigne(donnees, parametres, 'P05', [tranche, sexe]).ids).toHaveLength(nombre)
      }
    }
  })

  it('P19 : la file active de chaque référent', () => {
    const files = Object.entries(resultats.P19.detail ?? {}).map(([referent, ligne]) => [referent, (ligne as Detail).file_active])
    expect(files.map(([referent]) => [referent, computeLigne(donnees, parametres, 'P19', [String(referent)]).ids.length])).toEqual(files)
  })

  it('K10 : les heures d’une modalité, et les contrats et mois qui les font', () => {
    const [modalite, heures] = Object.entries(resultats.K10.detail ?? {})[0] ?? []
    const ligne = computeLigne(donnees, parametres, 'K10', [String(modalite)])
    expect(ligne.valeur).toBe(heures)
    expect(ligne.ids.length).toBeGreaterThan(0)
  })

  it('qui n’existe pas est vide, jamais toute la liste', () => {
    for (const code of CODES_INDICATEUR) {
      if (code === 'P07') continue
      expect(computeLigne(donnees, parametres, code, ['constructor', 'toString', 'x']).ids).toEqual([])
    }
  })
})

describe('les sorties par catégorie', () => {
  it('se partagent en groupes dont la somme est P06', () => {
    const parts = splitSorties(resultats)
    expect(parts.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(resultats.P06.valeur)
    expect(parts.filter(({ positive }) => positive).reduce((somme, { nombre }) => somme + nombre, 0)).toBe(resultats.P07.valeur)
  })

  it('ont pour « autres positives » celles qui n’ont pas leur indicateur', () => {
    const autres = splitSorties(resultats).find(({ groupe }) => groupe === 'autre_positive')
    expect(computeLigne(donnees, parametres, 'P07', ['autre_positive']).ids).toHaveLength(autres?.nombre ?? 0)
  })
})

describe('l’autre dénominateur', () => {
  const chiffresOf = (P06: number, P07: number, P08: number, denominateur: number) => ({
    ...resultats,
    P06: { valeur: P06 },
    P07: { valeur: P07 },
    P08: { valeur: P08 },
    P10: { valeur: null, denominateur },
  })

  it('retire les neutres quand la règle les compte', () => {
    expect(computeAutreTaux(chiffresOf(104, 49, 17, 104))).toEqual({ sansNeutres: true, taux: 56.3 })
  })

  it('les remet quand la règle les retire', () => {
    expect(computeAutreTaux(chiffresOf(104, 49, 17, 87))).toEqual({ sansNeutres: false, taux: 47.1 })
  })

  it('n’existe pas sans sortie neutre, et n’a pas de valeur quand tout est neutre', () => {
    expect(computeAutreTaux(chiffresOf(10, 5, 0, 10))).toBeNull()
    expect(computeAutreTaux(chiffresOf(3, 0, 3, 3))).toEqual({ sansNeutres: true, taux: null })
  })
})
