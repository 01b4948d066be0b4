import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src-main/domain/commun/date'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { retenirConnues } from '../../../../src-main/domain/indicateur/donnees-connues'
import { computeIndicateur, computeIndicateurs } from '../../../../src-main/domain/indicateur/indicateurs'
import { type DonneesCas, donneesOf, etapeOf, participantOf, participationOf, sortieOf } from '../../../support/donnees'
import { coffreAuHasard, demandeAuHasard } from '../../../support/reference/hasard'

const PERIODE = { du: '2024-01-01', au: '2024-12-31', operation: null }
const jour = fc.integer({ min: 0, max: 1300 }).map((jours) => addDays('2022-06-01', jours))

function vu(code: CodeIndicateur, tables: Partial<DonneesCas>, vuAu: string) {
  const donnees = donneesOf({ participants: [participantOf()], participations: [participationOf()], ...tables })
  return computeIndicateur(retenirConnues(donnees, vuAu), PERIODE, code).valeur
}

describe('Chiffres vus d’un jour passé : les faits datés après sont ignorés', () => {
  it.each([
    ['la sortie datée du jour compte', '2024-06-30', 1, 0],
    ['la sortie datée du lendemain ne compte pas', '2024-06-29', 0, 1],
  ])('%s', (_titre, vuAu, sorties, file) => {
    const tables = { sorties: [sortieOf({ date_sortie: '2024-06-30' })] }
    expect([vu('P06', tables, vuAu), vu('P04', tables, vuAu)]).toEqual([sorties, file])
  })

  it('une entrée à venir laisse le premier accueil seul', () => {
    const participations = [participationOf({ date_premier_accueil: '2024-02-01', date_entree: '2024-03-01' })]
    expect(['P01', 'P03', 'P05'].map((code) => vu(code as CodeIndicateur, { participations }, '2024-02-15'))).toEqual([1, 0, 0])
  })

  it('la fin réelle d’un contrat n’est pas encore connue : la fin prévue décide du classement', () => {
    const cdd = etapeOf({ contrat: 'cdd', date_debut: '2024-03-01', date_fin_prevue: '2024-12-31', date_fin: '2024-05-15' })
    const tables = { etapes: [cdd], sorties: [sortieOf({ date_sortie: '2024-04-01', motif: 'emploi' })] }
    expect([vu('P07e', tables, '2024-05-14'), vu('P07e', tables, '2024-05-15')]).toEqual([1, 0])
  })

  it('la situation à six mois attend six mois, le recueil attend sa date', () => {
    const sortie = sortieOf({ date_sortie: '2024-01-31', date_recueil: '2024-02-20', situation_fse: 'cdi', situation_6mois: 'emploi' })
    expect([vu('EECR04', { sorties: [sortie] }, '2024-02-19'), vu('EECR04', { sorties: [sortie] }, '2024-02-20')]).toEqual([0, 1])
    expect([vu('EECR05', { sorties: [sortie] }, '2024-07-30'), vu('EECR05', { sorties: [sortie] }, '2024-07-31')]).toEqual([0, 1])
  })

  it('vus de la fin des temps, les chiffres sont ceux d’aujourd’hui', () => {
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode, operation }) => {
        const demande = { ...periode, operation }
        expect(computeIndicateurs(retenirConnues(donnees, '2099-12-31'), demande)).toEqual(computeIndicateurs(donnees, demande))
      }),
    )
  })

  it('ce que l’on apprend ensuite ne change rien à ce qui se voyait d’un jour', () => {
    fc.assert(
      fc.property(coffreAuHasard, jour, fc.nat(500), demandeAuHasard, (donnees, vuAu, plusTard, { periode, operation }) => {
        const demande = { ...periode, operation }
        const alors = computeIndicateurs(retenirConnues(donnees, vuAu), demande)
        const connuPlusTard = retenirConnues(donnees, addDays(vuAu, plusTard))
        expect(computeIndicateurs(retenirConnues(connuPlusTard, vuAu), demande)).toEqual(alors)
      }),
    )
  })

  it('vus du dernier jour de la période, file, entrées, sorties et entretiens sont les mêmes que vus d’aujourd’hui', () => {
    const memes: readonly CodeIndicateur[] = [
      ...(['P01', 'P03', 'P04', 'P04s', 'P05', 'P06', 'P13', 'P13m', 'P14', 'P14j', 'P15', 'P17', 'P18', 'P18q', 'P19', 'P23'] as const),
      ...(['E01', 'E03', 'E04', 'E05', 'C01', 'J01', 'K01', 'K04', 'K05'] as const),
    ]
    fc.assert(
      fc.property(coffreAuHasard, demandeAuHasard, (donnees, { periode, operation }) => {
        const demande = { ...periode, operation }
        const [alors, maintenant] = [retenirConnues(donnees, periode.au), donnees].map((faits) => computeIndicateurs(faits, demande))
        for (const code of memes) {
          const { valeur, ids } = maintenant?.[code] ?? {}
          expect(alors?.[code], code).toMatchObject({ valeur, ids })
        }
      }),
    )
  })

  it('couvre tous les codes', () => {
    expect(Object.keys(computeIndicateurs(retenirConnues(donneesOf(), '2024-06-30'), PERIODE))).toEqual([...CODES_INDICATEUR])
  })
})
