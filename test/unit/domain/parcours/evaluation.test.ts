import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Niveaux } from '../../../../src-main/domain/parcours/evaluation'
import { comparerNiveaux, evaluationPrecedente, phraseEvolution, prochainMoment } from '../../../../src-main/domain/parcours/evolution'
import { THEMES_FREIN, type ThemeFrein } from '../../../../src-main/domain/parcours/frein'
import { preremplir, proposerFreins } from '../../../../src-main/domain/parcours/freins-evaluation'
import { verifyEvaluation } from '../../../../src-main/domain/parcours/verification-evaluation'

const TODAY = '2026-09-17'

function frein(theme: ThemeFrein, niveau: number, changes: { niveau_initial?: number; date_ouverture?: string; date_levee?: string } = {}) {
  return { id: `F-${theme}`, theme, niveau, date_ouverture: '2025-02-01', date_levee: null, niveau_initial: null, ...changes }
}

const grille = (niveaux: Niveaux): Niveaux => ({ ...Object.fromEntries(THEMES_FREIN.map((theme) => [theme, 0])), ...niveaux })

describe('l’évolution entre deux grilles', () => {
  it('compte ce qui est levé, allégé, aggravé et apparu', () => {
    const avant = grille({ mobilite: 3, logement: 2, sante: 1, emploi: 3, formation: 2 })
    const apres = grille({ mobilite: 0, logement: 0, sante: 2, emploi: 1, formation: 2, langue: 1 })
    const evolution = comparerNiveaux(avant, apres)
    expect(evolution).toMatchObject({ leves: ['logement', 'mobilite'], alleges: ['emploi'], aggraves: ['sante'], apparus: ['langue'] })
    expect(phraseEvolution(evolution)).toBe('2 freins levés, 1 allégé, 1 aggravé, 1 apparu')
  })
  it('accorde au singulier et dit quand rien n’a changé', () => {
    expect(phraseEvolution(comparerNiveaux(grille({ langue: 2 }), grille({})))).toBe('1 frein levé')
    expect(phraseEvolution(comparerNiveaux(grille({}), grille({ langue: 2, sante: 1 })))).toBe('2 freins apparus')
    expect(phraseEvolution(comparerNiveaux(grille({}), grille({})))).toBe('Aucun changement')
  })
  it('propriété : chaque thème des deux grilles est compté une fois et une seule', () => {
    const niveaux = fc.record(Object.fromEntries(THEMES_FREIN.map((theme) => [theme, fc.integer({ min: 0, max: 3 })])))
    fc.assert(
      fc.property(niveaux, niveaux, (avant, apres) => {
        const { leves, alleges, aggraves, apparus, stables } = comparerNiveaux(avant, apres)
        const tous = [...leves, ...alleges, ...aggraves, ...apparus, ...stables]
        expect(tous.sort()).toEqual([...THEMES_FREIN].sort())
        const retour = comparerNiveaux(apres, avant)
        expect([retour.apparus, retour.leves, retour.aggraves]).toEqual([leves, apparus, alleges])
      }),
    )
  })
})

describe('les moments', () => {
  const entree = { moment: 'entree' as const }
  const sortie = { moment: 'sortie' as const }
  it('la grille d’avant est la dernière remplie', () => {
    expect(evaluationPrecedente([entree, sortie], 'sortie')).toBe(entree)
    expect(evaluationPrecedente([entree], 'entree')).toBeNull()
  })
  it('le suivant à remplir, jusqu’à la sortie', () => {
    expect(prochainMoment([])).toBe('entree')
    expect(prochainMoment([entree])).toBe('mi_parcours')
    expect(prochainMoment([entree, sortie])).toBeNull()
  })
  it('une grille à venir, avant l’entrée ou dans le désordre est refusée', () => {
    const autres = [{ moment: 'entree' as const, date: '2025-02-01' }]
    const verify = (moment: 'entree' | 'mi_parcours' | 'sortie', date: string) =>
      verifyEvaluation({ moment, date }, moment === 'entree' ? [] : autres, '2025-01-20', TODAY)
    expect(verify('mi_parcours', '2026-09-18').date).toContain('au plus tard aujourd’hui')
    expect(verify('mi_parcours', '2025-01-19').date).toContain('Avant l’entrée')
    expect(verify('entree', '2025-01-19')).toEqual({})
    expect(verify('mi_parcours', '2025-01-31').date).toBe('Avant la grille « entrée » du 01/02/2025.')
    expect(verify('sortie', '2026-09-17')).toEqual({})
  })
})

describe('préremplir une grille', () => {
  const freins = [frein('mobilite', 1, { niveau_initial: 3 }), frein('logement', 2, { date_levee: '2026-01-01' })]
  it('à l’entrée : les niveaux constatés au départ', () => {
    expect(preremplir('entree', null, freins)).toMatchObject({ mobilite: 3, logement: 2, sante: 0 })
  })
  it('ensuite : les freins d’aujourd’hui, sinon la grille d’avant', () => {
    expect(preremplir('mi_parcours', { sante: 2, logement: 2 }, freins)).toMatchObject({ mobilite: 1, logement: 0, sante: 2 })
  })
})

describe('ce qu’une grille propose pour les freins', () => {
  const freins = [frein('mobilite', 2), frein('logement', 2), frein('sante', 3)]
  const niveaux = grille({ mobilite: 2, logement: 0, sante: 1, langue: 2 })
  it('ouvrir, lever, réviser ; rien pour ce qui n’a pas bougé', () => {
    expect(proposerFreins({ moment: 'mi_parcours', date: TODAY, niveaux, corrigee: null }, freins, [{ moment: 'entree' }])).toEqual([
      { action: 'lever', theme: 'logement', frein: 'F-logement' },
      { action: 'reviser', theme: 'sante', frein: 'F-sante', niveau: 1, actuel: 3 },
      { action: 'ouvrir', theme: 'langue', niveau: 2 },
    ])
  })
  it('corriger une grille ne propose que ce qui y change', () => {
    const corrigee = { ...niveaux, sante: 2 }
    expect(proposerFreins({ moment: 'mi_parcours', date: TODAY, niveaux, corrigee }, freins, [])).toEqual([
      { action: 'reviser', theme: 'sante', frein: 'F-sante', niveau: 1, actuel: 3 },
    ])
  })
  it('rien quand on complète après coup une grille plus ancienne', () => {
    expect(proposerFreins({ moment: 'entree', date: '2025-02-01', niveaux, corrigee: null }, freins, [{ moment: 'mi_parcours' }])).toEqual(
      [],
    )
  })
  it('ni pour un frein constaté après la grille, ni pour un frein déjà levé depuis', () => {
    const plusTard = [frein('mobilite', 3, { date_ouverture: '2026-09-17' }), frein('langue', 2, { date_levee: '2026-09-10' })]
    expect(proposerFreins({ moment: 'entree', date: '2026-09-01', niveaux: grille({ langue: 2 }), corrigee: null }, plusTard, [])).toEqual(
      [],
    )
  })
  it('propriété : une fois les propositions faites, la grille n’en propose plus', () => {
    const niveauxAlea = fc.record(Object.fromEntries(THEMES_FREIN.map((theme) => [theme, fc.integer({ min: 0, max: 3 })])))
    fc.assert(
      fc.property(niveauxAlea, niveauxAlea, (avant, apres) => {
        const ouverts = THEMES_FREIN.flatMap((theme) => (avant[theme] ? [frein(theme, avant[theme])] : []))
        const saisie = { moment: 'sortie' as const, date: TODAY, niveaux: apres, corrigee: null }
        let suite = ouverts.map((un) => ({ ...un, date_levee: un.date_levee as string | null }))
        for (const proposition of proposerFreins(saisie, suite, [])) {
          if (proposition.action === 'ouvrir') suite = [...suite, frein(proposition.theme, proposition.niveau, { date_ouverture: TODAY })]
          else
            suite = suite.map((un) =>
              un.id !== proposition.frein
                ? un
                : proposition.action === 'lever'
                  ? { ...un, date_levee: TODAY }
                  : { ...un, niveau: proposition.niveau },
            )
        }
        expect(proposerFreins(saisie, suite, [])).toEqual([])
      }),
    )
  })
})
