import { describe, expect, it } from 'vitest'
import { apercuEffet } from '../../../../src-main/domain/commission/apercu-effet'
import type { Demande, Passage } from '../../../../src-main/domain/commission/commission'
import type { Effet } from '../../../../src-main/domain/commission/effets'
import { isAvisProjetable } from '../../../../src-main/domain/commission/projection'
import { refusEffet, type SituationDossier } from '../../../../src-main/domain/commission/refus-effet'

const EN_PARCOURS: SituationDossier = { date_entree: '2025-01-20', sorti: false, suspensions: [] }
const PAUSE: Effet = { genre: 'suspension', date_debut: '2026-10-01', date_fin: '2026-12-31', motif: null }
const SORTIE: Effet = { genre: 'sortie', date_sortie: '2026-09-24', motif: 'retraite', etape: null, derogation: null, suivis: false }

describe('ce qu’un dossier ne peut plus recevoir', () => {
  it.each<[string, Effet, SituationDossier, string | null]>([
    ['une sortie d’un parcours en cours', SORTIE, EN_PARCOURS, null],
    ['une seconde sortie', SORTIE, { ...EN_PARCOURS, sorti: true }, 'est déjà sorti'],
    [
      'une sortie avant l’entrée',
      SORTIE,
      { ...EN_PARCOURS, date_entree: '2026-09-25' },
      'est entré le 25/09/2026, après la sortie décidée',
    ],
    ['une sortie le jour de l’entrée', SORTIE, { ...EN_PARCOURS, date_entree: '2026-09-24' }, null],
    ['une sortie sans entrée', SORTIE, { ...EN_PARCOURS, date_entree: null }, 'n’est pas entré'],
    ['une seconde entrée', { genre: 'entree', date_entree: '2026-10-01', referent: null }, EN_PARCOURS, 'est déjà entré le 20/01/2025'],
    ['une pause', PAUSE, EN_PARCOURS, null],
    [
      'une pause qui commence le dernier jour d’une autre',
      PAUSE,
      { ...EN_PARCOURS, suspensions: [{ date_debut: '2026-08-01', date_fin: '2026-10-01' }] },
      'est déjà suspendu le 01/10/2026',
    ],
    [
      'une pause le lendemain d’une autre',
      PAUSE,
      { ...EN_PARCOURS, suspensions: [{ date_debut: '2026-08-01', date_fin: '2026-09-30' }] },
      null,
    ],
    ['un changement de référent avant l’entrée', { genre: 'referent', referent: 'R2' }, { ...EN_PARCOURS, date_entree: null }, null],
  ])('%s', (_titre, effet, situation, refus) => {
    expect(refusEffet(effet, situation)).toBe(refus)
  })

  it('le résumé de la clôture le dit avant de clôturer', () => {
    const passage: Passage = {
      id: 'X1',
      commission: 'S1',
      participation: 'T1',
      demande: 'D1',
      type: 'entree',
      ordre: 1,
      duree_minutes: 10,
      decision: 'favorable',
      motif: null,
      date_effet: null,
      derogation_nature: null,
      derogation_motif: null,
      suite: null,
    }
    const demande: Demande | null = null
    const dossier = { passage, demande, classement: null, seance: '2026-09-24' }
    expect(apercuEffet(dossier, null, EN_PARCOURS)).toEqual({ phrase: '', probleme: 'Ce participant est déjà entré le 20/01/2025.' })
    expect(apercuEffet(dossier, null)).toEqual({ phrase: 'Entrée au 24/09/2026.', probleme: null })
  })
})

describe('avis du référent projeté', () => {
  it('tu pour une pause, une reprise et une sortie neutre : il dit la santé, la famille ou la justice', () => {
    expect(['suspension', 'reprise', 'sortie_neutre'].map((type) => isAvisProjetable(type as Passage['type']))).toEqual([
      false,
      false,
      false,
    ])
    expect(isAvisProjetable('sortie_positive')).toBe(true)
  })
})
