import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { computeCohortes } from '../../../../src-main/domain/indicateur/cohortes'
import { computeIndicateurs } from '../../../../src-main/domain/indicateur/indicateurs'
import { computeCohortesReference } from '../../../support/reference/cohortes'
import { coffreAuHasard, demandeAuHasard } from '../../../support/reference/hasard'
import { sortieAuHasard } from '../../../support/reference/hasard-sorties'
import { computeReference, type Detail } from '../../../support/reference/indicateurs'

const RUNS = Number(process.env.JALON_RUNS ?? 150)

/** A key absent from one side counts 0 there. */
function sansZeros(detail: Detail | undefined): Detail {
  const gardees = Object.entries(detail ?? {}).flatMap(([cle, valeur]): [string, number | null | Detail][] => {
    if (valeur !== null && typeof valeur === 'object') return [[cle, sansZeros(valeur)]]
    return valeur === 0 ? [] : [[cle, valeur]]
  })
  return Object.fromEntries(gardees)
}

describe('Comparaison à un calcul lent, écrit à part depuis les définitions', () => {
  it('tous les codes, sur des coffres, des règles et des périodes au hasard', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode, operation }) => {
        const demande = { ...periode, operation }
        const attendus = computeReference(donnees, demande)
        const resultats = computeIndicateurs(donnees, demande)
        const lire = (code: CodeIndicateur) => ({ valeur: resultats[code].valeur, detail: sansZeros(resultats[code].detail as Detail) })
        for (const code of CODES_INDICATEUR) {
          const attendu = attendus[code]
          expect(lire(code), code).toEqual({ valeur: attendu?.valeur, detail: sansZeros(attendu?.detail) })
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('le classement d’une sortie, au plus près de chaque seuil, sous toutes les règles', () => {
    fc.assert(
      fc.property(sortieAuHasard, (donnees) => {
        const [sortie] = donnees.sorties
        const demande = { du: sortie?.date_sortie ?? '', au: sortie?.date_sortie ?? '', operation: null }
        const attendus = computeReference(donnees, demande)
        const resultats = computeIndicateurs(donnees, demande)
        for (const code of ['P06', 'P07', 'P07e', 'P07a', 'P07f', 'P07c', 'P08', 'P09', 'P10', 'P11', 'P12'] as const) {
          const { valeur, detail } = resultats[code]
          expect({ valeur, detail: sansZeros(detail as Detail) }, code).toEqual({
            valeur: attendus[code]?.valeur,
            detail: sansZeros(attendus[code]?.detail),
          })
        }
      }),
      { numRuns: 8 * RUNS },
    )
  })

  it('les cohortes, cellule par cellule', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode: { au }, operation }) => {
        const attendues = Object.entries(computeCohortesReference(donnees, au, operation)).map(([cle, ids]) => [cle, ids.length] as const)
        const lues = computeCohortes(donnees, { au, operation }).flatMap(({ annee, echeance, ...situations }) =>
          (['en_parcours', 'positive', 'neutre', 'sans_suite'] as const)
            .filter((situation) => situations[situation] > 0)
            .map((situation) => [`${annee}|${echeance}|${situation}`, situations[situation]] as const),
        )
        expect(Object.fromEntries(lues)).toEqual(Object.fromEntries(attendues))
      }),
      { numRuns: RUNS },
    )
  })
})
