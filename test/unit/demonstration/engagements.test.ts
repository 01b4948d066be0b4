import { describe, expect, it } from 'vitest'
import { buildDemonstration } from '../../../src-main/demonstration/build-demonstration'
import { groupByParticipation } from '../../../src-main/demonstration/grouper'
import { etatContrat, verifyContrat } from '../../../src-main/domain/parcours/contrat-engagement'
import { niveauxOf } from '../../../src-main/domain/parcours/evaluation'
import { comparerNiveaux, phraseEvolution } from '../../../src-main/domain/parcours/evolution'
import { verifyEvaluation } from '../../../src-main/domain/parcours/verification-evaluation'

const TODAY = '2026-09-17'
const jeu = buildDemonstration(TODAY, 'u-karim')
const contratsOf = groupByParticipation(jeu.contrat_engagement)
const evaluationsOf = groupByParticipation(jeu.evaluation)
const sorties = new Map(jeu.sortie.map((sortie) => [sortie.participation, sortie.date_sortie]))
const entrees = jeu.participation.filter(({ date_entree }) => date_entree !== null)

describe('les engagements de la démonstration', () => {
  it('la plupart des personnes en parcours ont un contrat en cours, et tous les états se voient', () => {
    const ouvertes = entrees.filter(({ id }) => !sorties.has(id))
    const couvertes = ouvertes.filter(({ id }) =>
      contratsOf.get(id)?.some((contrat) => contrat.date_debut <= TODAY && TODAY <= contrat.date_fin),
    )
    expect(couvertes.length / ouvertes.length).toBeGreaterThan(0.7)
    expect(couvertes.length).toBeLessThan(ouvertes.length)
    const etats = new Set(ouvertes.flatMap(({ id }) => contratsOf.get(id)?.map((un) => etatContrat(un, TODAY, contratsOf.get(id))) ?? []))
    expect(etats).toEqual(new Set(['en_cours', 'a_signer', 'se_termine', 'termine', 'renouvele']))
  })

  it('aucun contrat n’est impossible', () => {
    for (const { id, date_entree } of entrees) {
      const contrats = contratsOf.get(id) ?? []
      for (const contrat of contrats) {
        const autres = contrats.filter((autre) => autre !== contrat)
        const anomalies = verifyContrat(contrat, autres, { date_entree, date_sortie: sorties.get(id) ?? null }, TODAY)
        expect([contrat.id, anomalies]).toEqual([contrat.id, {}])
      }
    }
  })

  it('les grilles ont leurs dix thèmes, dans l’ordre des moments', () => {
    for (const { id, date_entree } of entrees) {
      const evaluations = evaluationsOf.get(id) ?? []
      for (const evaluation of evaluations) {
        const autres = evaluations.filter((autre) => autre !== evaluation)
        expect([evaluation.id, verifyEvaluation(evaluation, autres, date_entree, TODAY)]).toEqual([evaluation.id, {}])
      }
    }
    expect(jeu.evaluation_theme).toHaveLength(jeu.evaluation.length * 10)
  })

  it('la grille de Sandrine montre le chemin parcouru', () => {
    const sandrine = jeu.participant.find(({ nom }) => nom === 'Delannoy')
    const participation = jeu.participation.find(({ participant }) => participant === sandrine?.id)
    const niveaux = (evaluationsOf.get(participation?.id ?? '') ?? []).map(({ id }) =>
      niveauxOf(jeu.evaluation_theme.filter(({ evaluation }) => evaluation === id)),
    )
    expect(phraseEvolution(comparerNiveaux(niveaux[0] ?? {}, niveaux.at(-1) ?? {}))).toBe('3 freins levés, 2 allégés')
  })

  it('ce qui est convenu n’est écrit que sur des entretiens honorés', () => {
    expect(jeu.entretien.filter(({ objectifs }) => objectifs !== null).length).toBeGreaterThan(500)
    expect(jeu.entretien.filter(({ objectifs, statut }) => objectifs !== null && statut !== 'honore')).toEqual([])
  })
})
