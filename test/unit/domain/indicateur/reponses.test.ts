import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODES_INDICATEUR } from '../../../../src-main/domain/indicateur/codes'
import { computeIndicateurs } from '../../../../src-main/domain/indicateur/indicateurs'
import type { Detail, Resultat } from '../../../../src-main/domain/indicateur/resultat'
import { REPONSES, REPRISE_EXEMPLE, readRepriseFixture } from '../../../support/reprise-fixture'

type Reponse = Pick<Resultat, 'valeur' | 'detail'>

const donnees = readRepriseFixture(REPRISE_EXEMPLE)

const CAS = [
  { nom: 'PLIE, 2024', fichier: 'PLIE.2024', du: '2024-01-01', au: '2024-12-31', operation: 'PLIE' },
  { nom: 'PLIE, 2025', fichier: 'PLIE.2025', du: '2025-01-01', au: '2025-12-31', operation: 'PLIE' },
  { nom: 'toutes opérations, premier semestre 2025', fichier: 'toutes.2025-S1', du: '2025-01-01', au: '2025-06-30', operation: null },
]

/** A key absent from one side counts 0 there; a figure is compared as it is. */
function withoutZeros(detail: Detail | undefined): Detail {
  const gardees = Object.entries(detail ?? {}).flatMap(([cle, valeur]): [string, number | null | Detail][] => {
    if (valeur !== null && typeof valeur === 'object') return [[cle, withoutZeros(valeur)]]
    return valeur === 0 ? [] : [[cle, valeur]]
  })
  return Object.fromEntries(gardees)
}

describe.each(CAS)('Réponses de référence : $nom', ({ fichier, du, au, operation }) => {
  const reponses = JSON.parse(readFileSync(join(REPONSES, `reprise-exemple.${fichier}.json`), 'utf8')) as Record<string, Reponse>
  const resultats = computeIndicateurs(donnees, { du, au, operation })

  it('couvrent exactement les indicateurs définis', () => {
    expect(Object.keys(reponses).sort()).toEqual([...CODES_INDICATEUR].sort())
  })

  it.each(CODES_INDICATEUR)('%s', (code) => {
    const attendu = reponses[code]
    const { valeur, detail } = resultats[code]
    expect(valeur).toBe(attendu?.valeur)
    if (attendu?.detail) expect(withoutZeros(detail)).toEqual(withoutZeros(attendu.detail))
  })

  it('un compte est le nombre de ses identifiants, tous distincts', () => {
    for (const code of CODES_INDICATEUR) {
      const { ids } = resultats[code]
      expect(new Set(ids).size, code).toBe(ids.length)
    }
    for (const code of ['P03', 'P05', 'P06', 'P15', 'P17', 'E01', 'C01', 'K02', 'FSE_TOTAL', 'EECR04'] as const) {
      expect(resultats[code].ids.length, code).toBe(resultats[code].valeur)
    }
  })
})
