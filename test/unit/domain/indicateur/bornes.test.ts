import { describe, expect, it } from 'vitest'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { computeIndicateur, computeIndicateurs } from '../../../../src-main/domain/indicateur/indicateurs'
import { donneesOf, etapeOf, participantOf, participationOf, sortieOf } from '../../../support/donnees'

const PERIODE = { du: '2025-01-01', au: '2025-12-31', operation: null }

type Tables = Parameters<typeof donneesOf>[0]

function valeurOf(code: CodeIndicateur, tables: Tables, parametres: Partial<Parameters<typeof computeIndicateur>[1]> = {}) {
  return computeIndicateur(donneesOf({ participants: [participantOf()], ...tables }), { ...PERIODE, ...parametres }, code).valeur
}

describe('File, accompagnés, sorties : bornes de la période (définitions en_cours et accompagné)', () => {
  it.each([
    ['sortie la veille du début', '2024-12-31', { P04: 0, P05: 0, P06: 0 }],
    ['sortie le premier jour', '2025-01-01', { P04: 0, P05: 1, P06: 1 }],
    ['sortie le dernier jour', '2025-12-31', { P04: 0, P05: 1, P06: 1 }],
    ['sortie le lendemain de la fin', '2026-01-01', { P04: 1, P05: 1, P06: 0 }],
  ])('%s', (_titre, date_sortie, attendu) => {
    const tables = { participations: [participationOf()], sorties: [sortieOf({ date_sortie })] }
    for (const [code, valeur] of Object.entries(attendu)) expect(valeurOf(code as CodeIndicateur, tables), code).toBe(valeur)
  })

  it.each([
    ['entrée la veille', '2024-12-31', 0, 1],
    ['entrée le premier jour', '2025-01-01', 1, 1],
    ['entrée le dernier jour', '2025-12-31', 1, 1],
    ['entrée le lendemain', '2026-01-01', 0, 0],
    ['sans entrée', null, 0, 0],
  ])('%s', (_titre, date_entree, entrees, file) => {
    const participations = [participationOf({ date_entree })]
    expect([valeurOf('P03', { participations }), valeurOf('P04', { participations })]).toEqual([entrees, file])
  })

  it('une sortie le jour de l’entrée est accompagnée mais jamais dans la file', () => {
    const tables = {
      participations: [participationOf({ date_entree: '2025-06-02' })],
      sorties: [sortieOf({ date_sortie: '2025-06-02' })],
    }
    expect(['P03', 'P04', 'P05', 'P06'].map((code) => valeurOf(code as CodeIndicateur, tables))).toEqual([1, 0, 1, 1])
    expect(valeurOf('P04', tables, { au: '2025-06-02' })).toBe(0)
    expect(valeurOf('P13', tables)).toBe(0)
  })

  it('une personne qui revient compte deux parcours et une personne', () => {
    const donnees = donneesOf({
      participants: [participantOf()],
      participations: [participationOf(), participationOf({ id: 'T1b', date_entree: '2025-06-01' })],
      sorties: [sortieOf({ date_sortie: '2025-02-01' })],
    })
    expect(computeIndicateur(donnees, PERIODE, 'P05')).toMatchObject({ valeur: 2, personnes: 1, ids: ['T1', 'T1b'] })
  })
})

describe('Suspensions (P04s) : premier et dernier jour compris', () => {
  it.each([
    ['commence le jour', '2025-12-31', null, 1],
    ['commence le lendemain', '2026-01-01', null, 0],
    ['finit le jour', '2025-11-01', '2025-12-31', 1],
    ['finit la veille', '2025-11-01', '2025-12-30', 0],
  ])('%s', (_titre, date_debut, date_fin, attendu) => {
    const suspensions = [{ participation: 'T1', date_debut, date_fin }]
    expect(valeurOf('P04s', { participations: [participationOf()], suspensions })).toBe(attendu)
  })
})

describe('Non vus (P18) : fenêtre ]fin − 30 jours, fin]', () => {
  const entretien = (date: string, statut: 'honore' | 'absent' = 'honore') => ({
    participation: 'T1',
    date,
    mode: 'individuel' as const,
    statut,
  })
  it.each([
    ['vu le dernier jour', '2025-12-31', 0],
    ['vu 29 jours avant', '2025-12-02', 0],
    ['vu 30 jours avant', '2025-12-01', 1],
    ['vu après la période', '2026-01-05', 1],
  ])('%s', (_titre, date, attendu) => {
    expect(valeurOf('P18', { participations: [participationOf()], entretiens: [entretien(date)] })).toBe(attendu)
  })

  it('un rendez-vous manqué n’est pas une rencontre', () => {
    expect(valeurOf('P18', { participations: [participationOf()], entretiens: [entretien('2025-12-20', 'absent')] })).toBe(1)
  })

  it.each([
    ['2025-12-01', 1],
    ['2025-12-02', 0],
  ])('entré le %s', (date_entree, attendu) => {
    expect(valeurOf('P18', { participations: [participationOf({ date_entree })] })).toBe(attendu)
  })

  it('un parcours suspendu n’est pas à revoir', () => {
    const suspensions = [{ participation: 'T1', date_debut: '2025-12-31', date_fin: null }]
    expect(valeurOf('P18', { participations: [participationOf()], suspensions })).toBe(0)
  })

  it('le délai se règle', () => {
    const tables = { participations: [participationOf()], entretiens: [entretien('2025-11-15')] }
    expect([valeurOf('P18', tables), valeurOf('P18', tables, { seuils: { jours_non_vu: 60 } })]).toEqual([1, 0])
    expect(valeurOf('P18q', tables)).toBe(0)
  })
})

describe('Étapes (P14, P14j, P15, E04)', () => {
  const avec = (etape: Parameters<typeof etapeOf>[0]) => ({ participations: [participationOf()], etapes: [etapeOf(etape)] })
  it.each([
    ['sans fin', { date_debut: '2025-12-31' }, 0],
    ['finie le dernier jour', { date_fin: '2025-12-31' }, 1],
    ['finie le lendemain', { date_fin: '2026-01-01' }, 0],
    ['fin prévue dépassée', { date_fin_prevue: '2025-01-31' }, 0],
    ['commencée après', { date_debut: '2026-01-01' }, 1],
  ])('sans étape en cours : %s', (_titre, etape, attendu) => {
    expect(valeurOf('P14', avec(etape))).toBe(attendu)
  })

  it.each([
    ['2024-01-14', 1],
    ['2024-01-15', 0],
    ['2026-01-01', 1],
  ])('aucune étape depuis l’entrée du 15/01/2024 : étape du %s', (date_debut, attendu) => {
    expect(valeurOf('P14j', avec({ date_debut }))).toBe(attendu)
  })

  it('compte les étapes commencées après la sortie d’un accompagné', () => {
    const tables = { ...avec({ date_debut: '2025-10-01', contrat: 'cddi' }), sorties: [sortieOf({ date_sortie: '2025-03-01' })] }
    expect([valeurOf('P15', tables), valeurOf('E04', tables)]).toEqual([1, 1])
    expect(valeurOf('P15', { ...tables, sorties: [sortieOf({ date_sortie: '2024-12-31' })] })).toBe(0)
  })
})

describe('Durées (P13) et dépassements (P23)', () => {
  const parcours = (durees: readonly [string, string][]) => ({
    participations: durees.map(([date_entree], rang) => participationOf({ id: `T${rang}`, date_entree })),
    sorties: durees.map(([, date_sortie], rang) => sortieOf({ participation: `T${rang}`, date_sortie })),
  })

  it('moyenne et médiane d’un nombre pair, en mois de 30,4375 jours', () => {
    const tables = parcours([
      ['2025-01-01', '2025-01-31'],
      ['2025-01-01', '2025-03-02'],
      ['2025-01-01', '2025-04-01'],
      ['2025-01-01', '2025-12-27'],
    ])
    expect([valeurOf('P13', tables), valeurOf('P13m', tables)]).toEqual([4.4, 2.5])
  })

  it('sans sortie, il n’y a rien à diviser', () => {
    const tables = { participations: [participationOf()] }
    for (const code of ['P10', 'P11', 'P12', 'P13', 'P13m', 'P21_3', 'E07', 'K07', 'FSE_TAUX_INCOMPLETS'] as const) {
      expect(valeurOf(code, tables), code).toBeNull()
    }
    expect([valeurOf('P14t', {}), valeurOf('P16', {})]).toEqual([null, null])
  })

  it.each([
    ['2022-12-31', 1],
    ['2023-01-01', 0],
  ])('36 mois au plus tard le dernier jour : entrée le %s', (date_entree, attendu) => {
    expect(valeurOf('P23', { participations: [participationOf({ date_entree })] })).toBe(attendu)
  })
})

describe('Taux de sorties : dénominateur de chaque opération', () => {
  const tables = {
    regles: [{ operation: 'JEUNES', cle: 'taux.denominateur', valeur: 'hors_neutres' }],
    participations: ['A', 'B', 'C', 'D', 'E'].map((id) => participationOf({ id, operation: id < 'C' ? 'PLIE' : 'JEUNES' })),
    sorties: [
      sortieOf({ participation: 'A', motif: 'retraite' }),
      sortieOf({ participation: 'B', derogation_nature: 'positive', derogation_categorie: 'emploi_durable' }),
      sortieOf({ participation: 'C', motif: 'retraite' }),
      sortieOf({ participation: 'D', derogation_nature: 'positive', derogation_categorie: 'formation' }),
      sortieOf({ participation: 'E' }),
    ],
  }

  it('sont additionnés, chacun selon sa règle', () => {
    const resultats = computeIndicateurs(donneesOf(tables), PERIODE)
    expect(resultats.P10).toMatchObject({ valeur: 50, numerateur: 2, denominateur: 4 })
    expect(resultats.P11).toMatchObject({ valeur: 25, numerateur: 1 })
    expect(resultats.P12).toMatchObject({ valeur: 25, numerateur: 1 })
    expect(resultats.P06).toMatchObject({ valeur: 5, derogatoires: 2 })
    expect([valeurOf('P10', tables, { operation: 'PLIE' }), valeurOf('P10', tables, { operation: 'JEUNES' })]).toEqual([50, 50])
  })
})

describe('Maintien (P21) : échéance dans la période, quelle que soit la date de sortie', () => {
  const tables = {
    participations: [participationOf()],
    sorties: [sortieOf({ date_sortie: '2024-08-31', derogation_nature: 'positive' as const, derogation_categorie: 'alternance' })],
  }
  const suivi = (date: string, maintenu: 'oui' | 'non' | 'injoignable') => ({ participation: 'T1', echeance: 6 as const, date, maintenu })

  it('31 août + 6 mois tombe le 28 février', () => {
    const detail = (du: string, au: string) => computeIndicateur(donneesOf(tables), { du, au, operation: null }, 'P21_6').detail
    expect(detail('2025-02-28', '2025-02-28')).toEqual({ maintenus: 0, suivis: 0, non_suivis: 1 })
    expect(detail('2025-03-01', '2025-12-31')).toEqual({ maintenus: 0, suivis: 0, non_suivis: 0 })
  })

  it('le dernier suivi décide, même hors de la période', () => {
    const suivis = [suivi('2026-02-01', 'oui'), suivi('2025-03-01', 'non')]
    expect(valeurOf('P21_6', { ...tables, suivis })).toBe(100)
    expect(valeurOf('P21_6', { ...tables, suivis: [...suivis, suivi('2026-03-01', 'injoignable')] })).toBeNull()
  })
})

describe('Freins (P22)', () => {
  it.each([
    ['levé la veille', { date_levee: '2024-12-31' }, 0, 0],
    ['levé le premier jour', { date_levee: '2025-01-01' }, 1, 1],
    ['levé après la période', { date_levee: '2026-01-01' }, 1, 0],
    ['ouvert après la période', { date_ouverture: '2026-01-01' }, 0, 0],
    ['de niveau 0', { niveau: 0 }, 0, 0],
  ])('%s', (_titre, valeurs, ouverts, leves) => {
    const frein = { participation: 'T1', theme: 'logement' as const, niveau: 2, date_ouverture: '2024-02-01', date_levee: null, ...valeurs }
    const { detail } = computeIndicateur(donneesOf({ participations: [participationOf()], freins: [frein] }), PERIODE, 'P22')
    expect(detail).toEqual({ ouverts: ouverts ? { logement: 1 } : {}, leves: leves ? { logement: 1 } : {} })
  })
})

describe('Charge par référent (P19)', () => {
  it('rapporte la file à la norme, et laisse vide ce qui est inconnu', () => {
    const referents = [
      { code: 'R1', etp: 0.7 },
      { code: 'R2', etp: null },
    ]
    const participations = ['R1', 'R1', 'R2', null].map((referent, rang) => participationOf({ id: `T${rang}`, referent }))
    expect(computeIndicateur(donneesOf({ referents, participations }), PERIODE, 'P19').detail).toEqual({
      R1: { file_active: 2, norme: 63, ratio: 0.03 },
      R2: { file_active: 1, norme: null, ratio: null },
      inconnu: { file_active: 1, norme: null, ratio: null },
    })
  })
})

describe('Profil (P20)', () => {
  it('donne l’âge à l’entrée, chaque critère une fois, et « inconnu » pour une réponse vide', () => {
    const donnees = donneesOf({
      participants: [
        participantOf({ date_naissance: '1999-06-02' }),
        participantOf({ id: 'P2', sexe: null, qpv: null, date_naissance: null }),
      ],
      participations: [
        participationOf({ date_entree: '2025-06-01', criteres: 'rsa|rsa|qpv' }),
        participationOf({ id: 'T2', participant: 'P2', duree_recherche_mois: 24 }),
      ],
    })
    const { detail, complement } = computeIndicateur(donnees, { ...PERIODE, epciOf: () => '248000531' }, 'P20')
    expect(detail).toMatchObject({
      entrees: { sexe: { F: 1 }, age: { moins_26: 1 }, criteres: { rsa: 1, qpv: 1 } },
      accompagnes: { sexe: { F: 1, inconnu: 1 }, age: { moins_26: 1, inconnu: 1 }, qpv: { non: 1, inconnu: 1 }, criteres: { inconnu: 1 } },
    })
    expect(Object.keys(detail?.entrees ?? {})).toEqual(['sexe', 'age', 'commune', 'qpv', 'niveau', 'criteres'])
    expect(complement).toMatchObject({ accompagnes: { epci: { 248000531: 2 }, deld12: { non: 1, oui: 1 }, deld24: { oui: 1, non: 1 } } })
  })

  it.each([
    ['1999-06-01', '26_29'],
    ['1999-06-02', 'moins_26'],
    ['1980-06-02', '30_44'],
    ['1980-06-01', '45_54'],
    ['1970-06-01', '55_plus'],
  ])('né le %s, entré le 01/06/2025', (date_naissance, tranche) => {
    const donnees = donneesOf({
      participants: [participantOf({ date_naissance })],
      participations: [participationOf({ date_entree: '2025-06-01' })],
    })
    expect(computeIndicateur(donnees, PERIODE, 'P20').detail).toMatchObject({ entrees: { age: { [tranche]: 1 } } })
  })
})

describe('Jeunes touchés (J01) : deux entretiens honorés depuis l’entrée', () => {
  const entretien = (date: string) => ({ participation: 'T1', date, mode: 'visio' as const, statut: 'honore' as const })
  it.each([
    ['le jour de l’entrée et le dernier jour', ['2024-01-15', '2025-12-31'], 1],
    ['un avant l’entrée', ['2024-01-14', '2025-12-31'], 0],
    ['un après la période', ['2024-01-15', '2026-01-01'], 0],
    ['tous deux avant la période', ['2024-02-01', '2024-03-01'], 1],
  ])('%s', (_titre, dates, attendu) => {
    expect(valeurOf('J01', { participations: [participationOf()], entretiens: dates.map(entretien) })).toBe(attendu)
  })
})

describe('Employeurs et événements : filtre d’opération', () => {
  const mise = (id: string, participation: string | null, statut: 'retenue' | 'proposee' | 'refus_personne' | 'transmise') => ({
    id,
    offre: 'O1',
    participation,
    date: '2025-05-05',
    statut,
  })
  const tables = {
    participations: [participationOf()],
    mises_en_relation: [
      mise('M1', 'T1', 'retenue'),
      mise('M2', null, 'transmise'),
      mise('M3', 'T1', 'proposee'),
      mise('M4', 'T1', 'refus_personne'),
    ],
    contacts: [
      { employeur: 'E1', date: '2025-01-01' },
      { employeur: 'E1', date: '2025-12-31' },
    ],
    evenements: [
      { id: 'V1', type: 'commission' as const, date: '2025-02-02', etat: 'tenu' as const, partenaires: 1 as const },
      { id: 'V2', type: 'commission' as const, date: '2025-02-03', etat: 'prevu' as const, partenaires: 1 as const },
      { id: 'V3', type: 'commission' as const, date: '2025-02-04', etat: 'tenu' as const, partenaires: null },
    ],
  }

  it('une mise en relation sans participation ne compte que sans filtre', () => {
    expect([
      valeurOf('E03', tables),
      valeurOf('E03', tables, { operation: 'PLIE' }),
      valeurOf('E03', tables, { operation: 'AUTRE' }),
    ]).toEqual([2, 1, 0])
    expect([valeurOf('E07', tables), valeurOf('E07', tables, { operation: 'PLIE' })]).toEqual([50, 100])
    expect([valeurOf('E02', tables), valeurOf('E02', tables, { operation: 'AUTRE' })]).toEqual([1, 0])
  })

  it('contacts et commissions ne suivent pas le filtre ; seul le tenu compte', () => {
    const autre = { operation: 'AUTRE' }
    expect([valeurOf('E01', tables, autre), valeurOf('C01', tables, autre), valeurOf('C02', tables, autre)]).toEqual([1, 2, 1])
  })
})
