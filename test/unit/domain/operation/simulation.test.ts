import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeIndicateur } from '../../../../src-main/domain/indicateur/indicateurs'
import { normalizeRegles, rowsOf } from '../../../../src-main/domain/operation/jeu-regles'
import { simulateRegles } from '../../../../src-main/domain/operation/simulation'
import { donneesOf, etapeOf, participantOf, participationOf, sortieOf } from '../../../support/donnees'
import { JEU_REGLES } from '../../../support/regles'
import { REPRISE_EXEMPLE, readRepriseFixture } from '../../../support/reprise-fixture'

const EXEMPLE = readRepriseFixture(REPRISE_EXEMPLE)
const OPERATIONS = EXEMPLE.operations.map(({ code }) => code)
const enVigueur = (operation: string) =>
  normalizeRegles(Object.fromEntries(EXEMPLE.regles.filter((une) => une.operation === operation).map(({ cle, valeur }) => [cle, valeur])))

/** One exit by a CDD of exactly six months, one by a death, one granted by the commission. */
function cas() {
  const sorties = [
    sortieOf({ participation: 'T1', motif: 'emploi', etape: 'S1', date_sortie: '2024-06-30' }),
    sortieOf({ participation: 'T2', motif: 'deces', date_sortie: '2025-02-01' }),
    sortieOf({ participation: 'T3', motif: 'emploi', etape: 'S3', date_sortie: '2025-05-01', derogation_nature: 'positive' }),
  ]
  const cdd = { contrat: 'cdd', date_debut: '2024-01-01', date_fin: '2024-06-30' } as const
  return donneesOf({
    participants: [1, 2, 3].map((n) => participantOf({ id: `P${n}`, nom: `Nom${n}` })),
    participations: [1, 2, 3].map((n) => participationOf({ id: `T${n}`, participant: `P${n}`, date_entree: '2023-05-02' })),
    sorties,
    etapes: [etapeOf({ ...cdd, id: 'S1', participation: 'T1' }), etapeOf({ ...cdd, id: 'S3', participation: 'T3' })],
  })
}

describe('Simulateur de règles', () => {
  it('les mêmes règles ne changent rien, sur l’exemple entier', () => {
    for (const operation of OPERATIONS) {
      const { changees, effets, sorties } = simulateRegles(EXEMPLE, operation, enVigueur(operation))
      expect([operation, changees]).toEqual([operation, []])
      expect(effets.filter(({ avant, apres }) => avant !== apres)).toEqual([])
      const siennes = new Set(EXEMPLE.participations.filter((une) => une.operation === operation).map(({ id }) => id))
      expect(sorties).toBe(EXEMPLE.sorties.filter(({ participation }) => siennes.has(participation)).length)
    }
  })

  it('quel que soit le jeu en vigueur, le simuler contre lui-même ne change rien', () => {
    fc.assert(
      fc.property(JEU_REGLES, (regles) => {
        const donnees = { ...cas(), regles: rowsOf(regles).map((row) => ({ operation: 'PLIE', ...row })) }
        expect(simulateRegles(donnees, 'PLIE', regles).changees).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('ses effets sont ceux des indicateurs publiés sous ces règles', () => {
    fc.assert(
      fc.property(JEU_REGLES, fc.constantFrom(...OPERATIONS), (essai, operation) => {
        const autres = EXEMPLE.regles.filter((une) => une.operation !== operation)
        const essayees = { ...EXEMPLE, regles: [...autres, ...rowsOf(essai).map((row) => ({ operation, ...row }))] }
        for (const { annee, code, avant, apres } of simulateRegles(EXEMPLE, operation, essai).effets) {
          if (annee === null) continue
          const periode = { du: `${annee}-01-01`, au: `${annee}-12-31`, operation }
          expect([code, annee, avant]).toEqual([code, annee, computeIndicateur(EXEMPLE, periode, code).valeur])
          expect([code, annee, apres]).toEqual([code, annee, computeIndicateur(essayees, periode, code).valeur])
        }
      }),
      { numRuns: 8 },
    )
  })

  it('dit chaque sortie qui change, d’une classe à l’autre, avec la phrase', () => {
    const { changees, sorties } = simulateRegles(cas(), 'PLIE', normalizeRegles({ 'emploi.strict': 'oui', neutres: '' }))
    expect(sorties).toBe(3)
    expect(changees.map(({ participation, sens, derogatoire }) => [participation, sens, derogatoire])).toEqual([
      ['T3', 'perdue', true],
      ['T2', 'autre', false],
      ['T1', 'perdue', false],
    ])
    const [, deces, cdd] = changees
    expect([deces?.avant.nature, deces?.apres.nature]).toEqual(['neutre', 'sans_suite'])
    expect(cdd).toMatchObject({
      nom: 'Nom1',
      date_sortie: '2024-06-30',
      etape: 'S1',
      avant: { nature: 'positive', categorie: 'emploi_durable' },
      apres: { nature: 'sans_suite', categorie: 'emploi_non_durable' },
    })
    expect(cdd?.apres.raison).toContain('plus de 6 mois')
  })

  it('une décision dérogatoire est dite à part : aucun chiffre ne bouge pour elle', () => {
    const { effets, derogations } = simulateRegles(cas(), 'PLIE', normalizeRegles({ 'emploi.strict': 'oui' }))
    const p07 = (annee: number) => effets.find((effet) => effet.code === 'P07' && effet.annee === annee)
    expect(derogations).toBe(1)
    expect(p07(2024)).toMatchObject({ avant: 1, apres: 0 })
    expect(p07(2025)).toMatchObject({ avant: 1, apres: 1 })
  })

  it('ne touche que l’opération essayée, et rien quand personne n’est sorti', () => {
    expect(simulateRegles(cas(), 'AUTRE', normalizeRegles({ 'emploi.strict': 'oui' }))).toEqual({
      sorties: 0,
      derogations: 0,
      changees: [],
      effets: [],
    })
  })
})
