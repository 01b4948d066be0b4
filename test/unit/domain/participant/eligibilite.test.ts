import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eligibiliteOf, type FaitsEligibilite } from '../../../../src-main/domain/participant/eligibilite'
import { visibleEligibilite } from '../../../../src-main/domain/participant/eligibilite-acces'
import { avertirConstats, verifyConstats } from '../../../../src-main/domain/participant/eligibilite-constat'
import {
  CRITERES_DEFAUT,
  codeCritere,
  criteresOfStructure,
  libelleCritere,
} from '../../../../src-main/domain/participant/eligibilite-criteres'

const TODAY = '2026-09-17'
const AMIENS = { code: '248000531', nom: 'CA Amiens Métropole' }
const LILLE = { code: '200093201', nom: 'Métropole Européenne de Lille' }
const SUR_PLACE = { code_insee: '80021', commune: 'Amiens', epci: AMIENS }
const DEHORS = { code_insee: '59350', commune: 'Lille', epci: LILLE }
const PROUVE = { critere: 'demandeur_emploi', date_constat: '2026-09-01', preuve: 'avis_situation_ft' }

const REPONSES = {
  date_entree: null,
  situation_entree: null,
  duree_recherche_mois: null,
  niveau: null,
  rsa: null,
  ass: null,
  aah: null,
  rqth: null,
} as const

interface Cas extends Partial<Omit<FaitsEligibilite, 'participation' | 'participant'>> {
  participant?: Partial<FaitsEligibilite['participant']>
  participation?: Partial<FaitsEligibilite['participation']>
}

function juge({ participant, participation, ...faits }: Cas = {}, date = TODAY) {
  const constats = faits.constats ?? [PROUVE]
  return eligibiliteOf(
    {
      participant: { date_naissance: '1990-01-01', qpv: null, ...participant },
      participation: { ...REPONSES, criteres: constats.map(({ critere }) => critere).join('|') || null, ...participation },
      residence: SUR_PLACE,
      territoire: [AMIENS],
      criteres: CRITERES_DEFAUT,
      pieces: [],
      ...faits,
      constats,
    },
    date,
  )
}

const refus = (cas: Cas) =>
  juge(cas)
    .motifs.filter(({ satisfait }) => satisfait !== true)
    .map(({ explication }) => explication)
const sans = (champ: 'date_constat' | 'preuve') => ({ ...PROUVE, [champ]: null })

describe('éligibilité', () => {
  it.each<[string, Cas, string]>([
    ['résidence sur le territoire, un critère daté et prouvé', {}, 'oui'],
    ['commune hors du territoire', { residence: DEHORS }, 'non'],
    ['commune inconnue', { residence: { code_insee: null, commune: null, epci: null } }, 'incomplet'],
    ['commune absente de la liste officielle', { residence: { code_insee: '99999', commune: null, epci: null } }, 'incomplet'],
    ['commune sans EPCI', { residence: { ...SUR_PLACE, epci: null } }, 'non'],
    ['territoire non réglé', { territoire: [] }, 'oui'],
    ['territoire non réglé, commune inconnue', { territoire: [], residence: { code_insee: null, commune: null, epci: null } }, 'oui'],
    ['aucun critère', { constats: [] }, 'incomplet'],
    ['critère sans date', { constats: [sans('date_constat')] }, 'incomplet'],
    ['critère sans preuve', { constats: [sans('preuve')] }, 'incomplet'],
    ['sans nature de preuve, mais la pièce est au dossier', { constats: [sans('preuve')], pieces: ['demandeur_emploi'] }, 'oui'],
    ['constat daté de demain', { constats: [{ ...PROUVE, date_constat: '2026-09-18' }] }, 'incomplet'],
    ['un critère prouvé, un autre non', { constats: [PROUVE, { critere: 'parent_isole', date_constat: null, preuve: null }] }, 'oui'],
    ['senior à 36 ans', { constats: [{ ...PROUVE, critere: 'senior_45' }] }, 'incomplet'],
    [
      'senior le jour de son 45e anniversaire',
      { constats: [{ ...PROUVE, critere: 'senior_45' }], participant: { date_naissance: '1981-09-17' } },
      'oui',
    ],
    [
      'moins de 26 ans le jour de l’entrée, plus aujourd’hui',
      {
        constats: [{ ...PROUVE, critere: 'jeune26' }],
        participant: { date_naissance: '2000-01-01' },
        participation: { date_entree: '2025-12-31' },
      },
      'oui',
    ],
    ['RQTH refusée', { constats: [{ ...PROUVE, critere: 'rqth' }], participation: { rqth: 0 } }, 'incomplet'],
    ['critère d’un autre outil, que rien ne contredit', { constats: [{ ...PROUVE, critere: 'zfu' }] }, 'oui'],
  ])('%s', (_cas, faits, attendu) => {
    expect(juge(faits).eligible).toBe(attendu)
  })

  it('dit ce qui manque et ce qui suffirait', () => {
    expect(refus({ residence: DEHORS })).toEqual([
      'Lille relève de Métropole Européenne de Lille, hors du territoire. Il faut habiter une commune de CA Amiens Métropole.',
    ])
    expect(refus({ constats: [] })[0]).toMatch(/^Aucun critère n’est constaté\. Il en faut un, par exemple/)
    expect(refus({ constats: [], participation: { rqth: 1 } })).toEqual([
      'Aucun critère n’est constaté. Le dossier permet d’ajouter «\u00a0Travailleur handicapé (RQTH)\u00a0».',
    ])
    expect(refus({ constats: [sans('preuve')] })).toEqual(['«\u00a0Demandeur d’emploi\u00a0»\u00a0: il manque la preuve.'])
    expect(refus({ constats: [{ ...PROUVE, critere: 'senior_45' }] })).toEqual([
      'Le dossier contredit les critères constatés. Il en faut un, par exemple\u00a0: Demandeur d’emploi, En recherche d’emploi, Bénéficiaire de minima sociaux…',
      '«\u00a0Senior (45 ans et plus)\u00a0» ne va pas avec le dossier (36\u00a0ans)\u00a0: retirez ce critère, ou corrigez la réponse.',
    ])
  })

  it.each<[string, Cas, string[]]>([
    ['45 ans', { participant: { date_naissance: '1981-09-17' } }, ['senior_45']],
    ['44 ans', { participant: { date_naissance: '1981-09-18' } }, []],
    ['25 ans', { participant: { date_naissance: '2000-09-18' } }, ['jeune26']],
    ['RSA', { participation: { rsa: 1 } }, ['minima_sociaux']],
    ['RSA déjà dit par un code repris', { participation: { rsa: 1, criteres: 'rsa' } }, []],
    ['11 mois de recherche', { participation: { duree_recherche_mois: 11 } }, []],
    ['12 mois', { participation: { duree_recherche_mois: 12 } }, ['deld12']],
    ['24 mois : le plus fort seul', { participation: { duree_recherche_mois: 24 } }, ['deld24']],
    ['quartier prioritaire', { participant: { qpv: 1 } }, ['qpv']],
    ['niveau 3', { participation: { niveau: 3 } }, ['niveau3']],
    ['niveau 4', { participation: { niveau: 4 } }, []],
    ['réponses non connues', {}, []],
  ])('propose sans rien ajouter : %s', (_cas, faits, attendu) => {
    const { propositions, criteres } = juge({ constats: [], ...faits })
    expect(propositions.map(({ critere }) => critere)).toEqual(attendu)
    expect(criteres.map(({ critere }) => critere)).toEqual(faits.participation?.criteres?.split('|') ?? [])
  })

  it('un critère retiré de la liste n’est plus proposé, et vaut encore pour qui l’a', () => {
    const criteres = criteresOfStructure([{ code: 'senior_45', libelle: 'Senior', actif: false, preuves: [] }])
    const vieux = { date_naissance: '1970-01-01' }
    expect(juge({ criteres, participant: vieux, constats: [] }).propositions).toEqual([])
    expect(juge({ criteres, participant: vieux, constats: [{ ...PROUVE, critere: 'senior_45' }] }).eligible).toBe('oui')
  })
})

describe('éligibilité : ce qui reste vrai quel que soit le dossier', () => {
  const codes = fc.uniqueArray(fc.constantFrom(...CRITERES_DEFAUT.map(({ code }) => code), 'autre_outil'), { maxLength: 5 })
  const jour = fc.constantFrom(null, '2026-01-05', '2026-09-17', '2027-01-01')
  const ouiNon = fc.constantFrom(0 as const, 1 as const, null)
  const dossier = fc.record({
    codes,
    jours: fc.array(jour, { minLength: 5, maxLength: 5 }),
    preuves: fc.array(fc.constantFrom(null, 'autre'), { minLength: 5, maxLength: 5 }),
    residence: fc.constantFrom(SUR_PLACE, DEHORS, { code_insee: null, commune: null, epci: null }),
    regle: fc.boolean(),
    naissance: fc.constantFrom(null, '1961-01-01', '1990-01-01', '2004-01-01'),
    duree: fc.option(fc.integer({ min: 0, max: 60 })),
    niveau: fc.option(fc.integer({ min: 0, max: 8 })),
    rsa: ouiNon,
    rqth: ouiNon,
    qpv: ouiNon,
  })
  type Tirage = typeof dossier extends fc.Arbitrary<infer D> ? D : never
  const jugeTirage = (tirage: Tirage, plus: Cas = {}) =>
    juge({
      participant: { date_naissance: tirage.naissance, qpv: tirage.qpv },
      participation: { duree_recherche_mois: tirage.duree, niveau: tirage.niveau, rsa: tirage.rsa, rqth: tirage.rqth },
      residence: tirage.residence,
      territoire: tirage.regle ? [AMIENS] : [],
      constats: tirage.codes.map((critere, rang) => ({
        critere,
        date_constat: tirage.jours[rang] ?? null,
        preuve: tirage.preuves[rang] ?? null,
      })),
      ...plus,
    })

  it('« oui » a toujours un critère établi et une résidence qui ne s’y oppose pas', () => {
    fc.assert(
      fc.property(dossier, (tirage) => {
        const { eligible, criteres, motifs } = jugeTirage(tirage)
        const residence = motifs.find(({ regle }) => regle === 'residence')
        if (eligible === 'oui') {
          expect(criteres.some(({ etabli }) => etabli)).toBe(true)
          expect(residence?.satisfait === true || !tirage.regle).toBe(true)
        }
        expect(eligible === 'non').toBe(residence?.satisfait === false)
      }),
    )
  })

  it('tout autre verdict dit au moins une chose à faire', () => {
    fc.assert(
      fc.property(dossier, (tirage) => {
        const { eligible, motifs } = jugeTirage(tirage)
        expect(eligible === 'oui' || motifs.some(({ satisfait, explication }) => satisfait !== true && explication !== '')).toBe(true)
      }),
    )
  })

  it('un critère proposé n’est jamais déjà là, n’est jamais contredit, et l’ajouter ne défait rien', () => {
    const rang = { non: 0, incomplet: 1, oui: 2 }
    fc.assert(
      fc.property(dossier, (tirage) => {
        const avant = jugeTirage(tirage)
        for (const { critere } of avant.propositions) {
          expect(tirage.codes).not.toContain(critere)
          const constats = avant.criteres.map(({ critere: code, date_constat, preuve }) => ({ critere: code, date_constat, preuve }))
          const apres = jugeTirage(tirage, { constats: [...constats, { critere, date_constat: TODAY, preuve: 'autre' }] })
          expect(apres.criteres.find((retenu) => retenu.critere === critere)).toMatchObject({ etabli: true, contredit: null })
          expect(rang[apres.eligible]).toBeGreaterThanOrEqual(rang[avant.eligible])
          expect(apres.propositions.map((proposition) => proposition.critere)).not.toContain(critere)
        }
      }),
    )
  })

  it('sans accès aux données sensibles, ni critère sensible, ni fait du dossier, et le même verdict', () => {
    fc.assert(
      fc.property(dossier, (tirage) => {
        const entier = jugeTirage(tirage)
        const vu = visibleEligibilite(entier, { sensible: false })
        expect(vu.eligible).toBe(entier.eligible)
        expect(vu.propositions).toEqual([])
        for (const retenu of vu.criteres) expect([retenu.sensible, retenu.contredit]).toEqual([false, null])
        for (const { critere } of vu.motifs) expect(['rqth', 'aah', 'detention', 'ase', 'refugie', 'freins']).not.toContain(critere)
      }),
    )
  })
})

describe('critères de la structure', () => {
  it('les siens s’ajoutent aux critères livrés, et les renomment', () => {
    const criteres = criteresOfStructure([
      { code: 'zrr', libelle: 'Habitant du plateau', actif: true, preuves: [] },
      { code: 'sortant_siae', libelle: 'Sortant d’une SIAE', actif: true, preuves: ['contrat_travail'] },
    ])
    expect(criteres).toHaveLength(CRITERES_DEFAUT.length + 1)
    expect(libelleCritere(criteres, 'zrr')).toBe('Habitant du plateau')
    expect(libelleCritere(criteres, 'sortant_siae')).toBe('Sortant d’une SIAE')
    expect(libelleCritere(criteres, 'inconnu')).toBe('inconnu')
  })
  it('un code est en ASCII, unique, et dit s’il faut le cacher', () => {
    expect(codeCritere('Sortant de détention', true, [])).toBe('sensible_sortant_de_detention')
    expect(codeCritere('Mobilité !', false, ['mobilite'])).toBe('mobilite_2')
    expect(criteresOfStructure([{ code: 'sensible_cure', libelle: 'Cure', actif: true, preuves: [] }]).at(-1)?.sensible).toBe(true)
  })
})

describe('constats typés', () => {
  const bornes = { date_naissance: '1990-01-01', date_entree: '2026-03-01' }
  const constat = (critere: string, date_constat: string | null) => ({ critere, date_constat })
  it('refuse un constat à venir, avant la naissance, ou deux fois le même critère', () => {
    expect(verifyConstats([constat('rqth', '2026-09-18'), constat('qpv', '1989-12-31')], bornes, TODAY)).toEqual({
      constat_rqth: 'Un constat ne peut pas être à venir.',
      constat_qpv: 'Avant la naissance de la personne.',
    })
    expect(verifyConstats([constat('rqth', null), constat('rqth', null)], bornes, TODAY)).toHaveProperty('constat_rqth')
    expect(verifyConstats([constat('rqth', TODAY)], bornes, TODAY)).toEqual({})
  })
  it('demande confirmation d’un constat postérieur à l’entrée, en disant pourquoi', () => {
    expect(avertirConstats([constat('rqth', '2026-03-02'), constat('qpv', '2026-03-01')], bornes)).toEqual({
      constat_rqth: expect.stringContaining('01/03/2026'),
    })
    expect(avertirConstats([constat('rqth', '2026-03-02')], { ...bornes, date_entree: null })).toEqual({})
  })
})
