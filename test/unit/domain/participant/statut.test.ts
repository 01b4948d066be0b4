import { describe, expect, it } from 'vitest'
import { type FaitsStatut, isEnCours, statutAt } from '../../../../src-main/domain/participant/statut'

const FAITS: FaitsStatut = { date_premier_accueil: null, issue_accueil: null, date_entree: null, date_sortie: null, suspensions: [] }
const JOUR = '2026-09-17'

describe('statut d’une participation à une date', () => {
  it.each([
    ['prescription sans accueil', {}, 'prescription'],
    ['accueil à venir', { date_premier_accueil: '2026-10-01' }, 'prescription'],
    ['accueil fait', { date_premier_accueil: '2026-09-01' }, 'premier_accueil'],
    ['accueil en attente', { date_premier_accueil: '2026-09-01', issue_accueil: 'attente' }, 'en_attente'],
    ['accueil favorable, commission à venir', { date_premier_accueil: '2026-09-01', issue_accueil: 'entree' }, 'en_attente'],
    ['non-entrée', { date_premier_accueil: '2026-09-01', issue_accueil: 'non_entree' }, 'non_entree'],
    ['entrée décidée pour plus tard', { issue_accueil: 'entree', date_entree: '2026-10-01' }, 'en_attente'],
    ['le jour de l’entrée', { date_entree: JOUR }, 'en_parcours'],
    ['veille de la sortie', { date_entree: '2025-01-01', date_sortie: '2026-09-18' }, 'en_parcours'],
    ['jour de la sortie : plus en cours', { date_entree: '2025-01-01', date_sortie: JOUR }, 'sorti'],
    ['suspension qui commence ce jour', { date_entree: '2025-01-01', suspensions: [{ date_debut: JOUR, date_fin: null }] }, 'suspendu'],
    ['dernier jour de suspension', { date_entree: '2025-01-01', suspensions: [{ date_debut: '2026-01-01', date_fin: JOUR }] }, 'suspendu'],
    [
      'suspension finie la veille',
      { date_entree: '2025-01-01', suspensions: [{ date_debut: '2026-01-01', date_fin: '2026-09-16' }] },
      'en_parcours',
    ],
  ] as const)('%s', (_cas, faits, attendu) => {
    expect(statutAt({ ...FAITS, ...faits }, JOUR)).toBe(attendu)
  })

  it('la file active compte les suspendus', () => {
    expect([isEnCours('en_parcours'), isEnCours('suspendu'), isEnCours('sorti'), isEnCours('en_attente')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
