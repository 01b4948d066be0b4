import { describe, expect, it } from 'vitest'
import { apercuEffet } from '../../../../src-main/domain/commission/apercu-effet'
import { DECISIONS, type Demande, type Passage, TYPES_PASSAGE } from '../../../../src-main/domain/commission/commission'
import { describeEffet, type Effet, effetOf } from '../../../../src-main/domain/commission/effets'
import type { Classement } from '../../../../src-main/domain/sortie/classement'
import { classementOf, demandeOf, passageOf, SEANCE } from '../../../support/commission'

function favorable(passage: Partial<Passage>, demande: Partial<Demande> | null = {}, classement: Classement | null = null): Effet | null {
  return effetOf({
    passage: passageOf({ decision: 'favorable', ...passage }),
    demande: demande === null ? null : demandeOf({ type: passage.type ?? 'entree', ...demande }),
    classement,
    seance: SEANCE,
  })
}

describe('seule une décision favorable change le dossier', () => {
  it.each(DECISIONS.filter((decision) => decision !== 'favorable'))('%s', (decision) => {
    for (const type of TYPES_PASSAGE) {
      const passage = passageOf({ type, decision, motif: 'Hors critères' })
      expect(effetOf({ passage, demande: demandeOf({ type }), classement: classementOf(), seance: SEANCE })).toBeNull()
    }
  })

  it('une décision défavorable sans motif arrête la clôture', () => {
    const passage = passageOf({ type: 'entree', decision: 'defavorable', motif: null })
    expect(() => effetOf({ passage, demande: demandeOf(), classement: null, seance: SEANCE })).toThrow(/se motive/)
  })

  it('sans décision', () => {
    expect(effetOf({ passage: passageOf(), demande: demandeOf(), classement: null, seance: SEANCE })).toBeNull()
  })
})

describe('date d’effet', () => {
  it('celle de la séance, sinon celle de la demande, sinon celle que la commission décide', () => {
    expect(favorable({})).toMatchObject({ date_entree: SEANCE })
    expect(favorable({}, { date_effet: '2026-10-01' })).toMatchObject({ date_entree: '2026-10-01' })
    expect(favorable({ date_effet: '2026-10-05' }, { date_effet: '2026-10-01' })).toMatchObject({ date_entree: '2026-10-05' })
  })
})

describe('ce que change une décision favorable', () => {
  it('entrée : date et référent demandé', () => {
    expect(favorable({ type: 'entree' }, { referent: 'R2' })).toEqual({ genre: 'entree', date_entree: SEANCE, referent: 'R2' })
  })

  it('suspension : dates et motif de la demande', () => {
    const demande = { date_effet: '2026-10-01', date_fin: '2027-01-31', justification: 'Congé de maternité' }
    expect(favorable({ type: 'suspension' }, demande)).toEqual({
      genre: 'suspension',
      date_debut: '2026-10-01',
      date_fin: '2027-01-31',
      motif: 'Congé de maternité',
    })
  })

  it('reprise : la suspension finit la veille', () => {
    expect(favorable({ type: 'reprise' }, { date_effet: '2026-10-01' })).toEqual({ genre: 'reprise', date_fin: '2026-09-30' })
  })

  it('prolongation : la fin demandée, ou celle que la commission décide ; sans fin, refusée', () => {
    expect(favorable({ type: 'prolongation' }, { date_fin: '2027-03-31' })).toEqual({ genre: 'prolongation', jusqu_au: '2027-03-31' })
    expect(favorable({ type: 'prolongation', date_effet: '2027-06-30' }, { date_fin: '2027-03-31' })).toMatchObject({
      jusqu_au: '2027-06-30',
    })
    expect(favorable({ type: 'prolongation', date_effet: '2027-06-30' }, null)).toMatchObject({ jusqu_au: '2027-06-30' })
    expect(() => favorable({ type: 'prolongation' })).toThrow('Dites jusqu’à quand le parcours est prolongé.')
  })

  it('réorientation : une sortie sans suite, sans suivi en emploi', () => {
    expect(favorable({ type: 'reorientation' })).toEqual({
      genre: 'sortie',
      date_sortie: SEANCE,
      motif: 'reorientation',
      etape: null,
      derogation: null,
      suivis: false,
    })
  })

  it('changement de référent : le nouveau ; refusé s’il n’est pas dit', () => {
    expect(favorable({ type: 'changement_referent' }, { referent: 'R2' })).toEqual({ genre: 'referent', referent: 'R2' })
    expect(() => favorable({ type: 'changement_referent' })).toThrow('Le nouveau référent n’est pas dit dans la demande.')
  })

  it('point d’information : rien', () => {
    expect(favorable({ type: 'point_information' })).toBeNull()
  })
})

describe('sorties', () => {
  it('en emploi : l’étape justificative est gardée et les suivis à 3 et 6 mois sont prévus', () => {
    expect(favorable({ type: 'sortie_positive' }, { motif_sortie: 'emploi' }, classementOf())).toEqual({
      genre: 'sortie',
      date_sortie: SEANCE,
      motif: 'emploi',
      etape: 'E1',
      derogation: null,
      suivis: true,
    })
  })

  it('l’étape que la demande nomme prime sur celle que la règle trouve', () => {
    expect(favorable({ type: 'sortie_positive' }, { motif_sortie: 'emploi', etape: 'E7' }, classementOf())).toMatchObject({ etape: 'E7' })
  })

  it('en formation : positive, mais sans suivi dans l’emploi', () => {
    expect(favorable({ type: 'sortie_positive' }, { motif_sortie: 'formation' }, classementOf({ categorie: 'formation' }))).toMatchObject({
      suivis: false,
    })
  })

  it('un emploi que la règle ne dit pas durable n’a pas de suivi', () => {
    const classement = classementOf({ nature: 'sans_suite', categorie: 'emploi_non_durable', reussi: false })
    expect(favorable({ type: 'sortie_sans_suite' }, { motif_sortie: 'emploi' }, classement)).toMatchObject({
      suivis: false,
      derogation: null,
    })
  })

  it('sans motif demandé, refusée', () => {
    expect(() => favorable({ type: 'sortie_neutre' }, {}, null)).toThrow('Le motif de la sortie n’est pas dit dans la demande.')
  })
})

describe('dérogation : la commission décide autrement que la règle', () => {
  const contre = classementOf({ nature: 'sans_suite', categorie: 'emploi_non_durable', reussi: false })

  it('avec son motif écrit, comptée en emploi mais jamais en emploi durable', () => {
    const passage = { type: 'sortie_positive', derogation_nature: 'positive', derogation_motif: 'CDD de 5 mois reconduit' } as const
    expect(favorable(passage, { motif_sortie: 'emploi' }, contre)).toMatchObject({
      derogation: { nature: 'positive', categorie: 'emploi_autre', motif: 'CDD de 5 mois reconduit' },
      suivis: true,
    })
  })

  it('sans motif écrit, refusée', () => {
    const passage = { type: 'sortie_positive', derogation_nature: 'positive' } as const
    expect(() => favorable(passage, { motif_sortie: 'emploi' }, contre)).toThrow('Une décision contraire à la règle porte un motif écrit.')
  })

  it('une nature égale à celle de la règle n’est pas une dérogation', () => {
    const passage = { type: 'sortie_positive', derogation_nature: 'positive' } as const
    expect(favorable(passage, { motif_sortie: 'emploi' }, classementOf())).toMatchObject({ derogation: null })
  })

  it('vers neutre ou sans suite, la catégorie est le motif', () => {
    const passage = { type: 'sortie_neutre', derogation_nature: 'neutre', derogation_motif: 'Accord du comité' } as const
    const regle = classementOf({ nature: 'sans_suite', categorie: 'abandon', etape: null })
    expect(favorable(passage, { motif_sortie: 'abandon' }, regle)).toMatchObject({ derogation: { nature: 'neutre', categorie: 'abandon' } })
  })
})

describe('résumé de la clôture', () => {
  it('dit chaque changement en une phrase', () => {
    const sortie = favorable({ type: 'sortie_positive' }, { motif_sortie: 'emploi' }, classementOf())
    expect(describeEffet(sortie)).toBe('Sortie au 24/09/2026, motif « emploi », suivis créés à 3 et 6 mois.')
    expect(describeEffet(favorable({ type: 'entree' }))).toBe('Entrée au 24/09/2026.')
    expect(describeEffet(null)).toBe('Le dossier ne change pas.')
  })

  it('montre le refus au lieu de le lever, et nomme le référent par son nom', () => {
    const decide = (type: Passage['type'], referent: string | null) => ({
      passage: passageOf({ type, decision: 'favorable' }),
      demande: demandeOf({ type, referent }),
      classement: null,
      seance: SEANCE,
    })
    expect(apercuEffet(decide('prolongation', null), null)).toEqual({
      phrase: '',
      probleme: 'Dites jusqu’à quand le parcours est prolongé.',
    })
    expect(apercuEffet(decide('changement_referent', 'R2'), 'Karine Nguyen').phrase).toContain('Karine Nguyen')
  })
})
