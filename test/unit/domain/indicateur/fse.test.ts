import { describe, expect, it } from 'vitest'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { computeIndicateur } from '../../../../src-main/domain/indicateur/indicateurs'
import { donneesOf, participantOf, participationOf, sortieOf } from '../../../support/donnees'

const PERIODE = { du: '2025-01-01', au: '2025-12-31', operation: null }

function resultatOf(code: CodeIndicateur, tables: Parameters<typeof donneesOf>[0], periode = PERIODE) {
  return computeIndicateur(donneesOf({ participants: [participantOf()], ...tables }), periode, code)
}

const entree = (valeurs: Parameters<typeof participationOf>[0] = {}) => participationOf({ date_entree: '2025-02-03', ...valeurs })

describe('Fiche FSE+ : une par personne et par opération', () => {
  it('garde la première entrée et ses données, la dernière sortie', () => {
    const tables = {
      participations: [
        entree({ id: 'T1b', date_entree: '2025-06-01', situation_entree: 'inactif' }),
        entree({ id: 'T1', situation_entree: 'recherche' }),
      ],
      sorties: [
        sortieOf({ participation: 'T1', date_sortie: '2025-03-01', date_recueil: '2025-03-01', situation_fse: 'cdi' }),
        sortieOf({ participation: 'T1b', date_sortie: '2025-09-01', date_recueil: '2025-09-01', situation_fse: 'formation' }),
      ],
    }
    expect(resultatOf('FSE_TOTAL', tables).ids).toEqual(['T1'])
    expect([resultatOf('EECO02', tables).valeur, resultatOf('EECO04', tables).valeur]).toEqual([1, 0])
    expect([resultatOf('EECR02', tables).valeur, resultatOf('EECR04', tables).valeur]).toEqual([1, 0])
  })

  it('n’a pas de sortie tant que la dernière participation est ouverte', () => {
    const tables = {
      participations: [entree(), entree({ id: 'T1b', date_entree: '2025-06-01' })],
      sorties: [sortieOf({ date_sortie: '2025-03-01', date_recueil: '2025-03-01', situation_fse: 'cdi' })],
    }
    expect(resultatOf('EECR04', tables).valeur).toBe(0)
  })

  it('deux opérations font deux fiches', () => {
    const tables = { participations: [entree(), entree({ id: 'T2', operation: 'JEUNES' })] }
    expect(resultatOf('FSE_TOTAL', tables)).toMatchObject({ valeur: 2, detail: { F: 2 } })
  })

  it('un jour ou moins ne fait pas de fiche, sauf si la personne revient', () => {
    const jour = { participations: [entree()], sorties: [sortieOf({ date_sortie: '2025-02-03' })] }
    expect(resultatOf('FSE_TOTAL', jour).valeur).toBe(0)
    expect(resultatOf('FSE_TOTAL', { ...jour, sorties: [sortieOf({ date_sortie: '2025-02-04' })] }).valeur).toBe(1)
    expect(resultatOf('FSE_TOTAL', { ...jour, participations: [entree(), entree({ id: 'T1b', date_entree: '2025-07-01' })] }).valeur).toBe(
      1,
    )
  })
})

describe('Fiche incomplète', () => {
  it.each([
    ['sexe', { sexe: null }, {}],
    ['date de naissance', { date_naissance: null }, {}],
    ['commune', { code_insee: null }, {}],
    ['contact', { telephone: null }, {}],
    ['situation', {}, { situation_entree: null }],
    ['niveau', {}, { niveau: null }],
  ])('il manque : %s', (_titre, participant, participation) => {
    const tables = { participants: [participantOf(participant)], participations: [entree(participation)] }
    expect(resultatOf('FSE_INCOMPLETS', tables).valeur).toBe(1)
    expect(resultatOf('FSE_TAUX_INCOMPLETS', tables)).toMatchObject({ valeur: 100, numerateur: 1, denominateur: 1 })
  })

  it('un courriel suffit, un niveau 0 est connu', () => {
    const participants = [participantOf({ telephone: null, courriel: 'o@exemple.fr' })]
    expect(resultatOf('FSE_INCOMPLETS', { participants, participations: [entree({ niveau: 0 })] }).valeur).toBe(0)
  })
})

describe('Réalisations à l’entrée', () => {
  it.each([
    ['12 mois à 25 ans', 12, '2000-02-03', 0],
    ['13 mois à 25 ans', 13, '2000-02-03', 1],
    ['7 mois à 24 ans', 7, '2000-02-04', 1],
    ['6 mois à 24 ans', 6, '2000-02-04', 0],
    ['7 mois, âge inconnu', 7, null, 0],
    ['durée inconnue', null, '2000-02-04', 0],
  ])('EECO03, longue durée : %s', (_titre, duree_recherche_mois, date_naissance, attendu) => {
    const tables = { participants: [participantOf({ date_naissance })], participations: [entree({ duree_recherche_mois })] }
    expect(resultatOf('EECO03', tables).valeur).toBe(attendu)
  })

  it.each([
    ['2007-02-04', [1, 0, 0]],
    ['2007-02-03', [0, 1, 0]],
    ['1995-02-04', [0, 1, 0]],
    ['1995-02-03', [0, 0, 0]],
    ['1970-02-03', [0, 0, 1]],
    [null, [0, 0, 0]],
  ])('EECO06, 07 et 08 pour une naissance le %s', (date_naissance, attendu) => {
    const tables = { participants: [participantOf({ date_naissance })], participations: [entree()] }
    expect((['EECO06', 'EECO07', 'EECO08'] as const).map((code) => resultatOf(code, tables).valeur)).toEqual(attendu)
  })

  it('EECO01 est la somme de 02, 04 et 05 ; une situation inconnue n’y est pas', () => {
    const situations = ['recherche', 'inactif', 'formation', 'emploi_iae', 'emploi_independant', null] as const
    const tables = {
      participants: situations.map((_, rang) => participantOf({ id: `P${rang}`, sexe: rang === 0 ? null : 'M' })),
      participations: situations.map((situation_entree, rang) => entree({ id: `T${rang}`, participant: `P${rang}`, situation_entree })),
    }
    expect((['EECO01', 'EECO02', 'EECO04', 'EECO05', 'FSE_TOTAL'] as const).map((code) => resultatOf(code, tables).valeur)).toEqual([
      5, 1, 2, 2, 6,
    ])
    expect(resultatOf('EECO02', tables).detail).toEqual({ inconnu: 1 })
  })
})

describe('Résultats à la sortie', () => {
  const sortir = (sortie: Parameters<typeof sortieOf>[0], participation: Parameters<typeof participationOf>[0] = {}) => ({
    participations: [entree(participation)],
    sorties: [sortieOf({ date_sortie: '2025-05-01', date_recueil: '2025-05-02', situation_fse: 'cdi', ...sortie })],
  })

  it.each([
    ['28 jours après', '2025-05-29', 1],
    ['29 jours après', '2025-05-30', 0],
    ['jamais', null, 0],
  ])('situation recueillie %s', (_titre, date_recueil, attendu) => {
    expect(resultatOf('EECR04', sortir({ date_recueil })).valeur).toBe(attendu)
  })

  it('EECR04 : en emploi à la sortie et non à l’entrée', () => {
    expect(resultatOf('EECR04', sortir({}, { situation_entree: 'emploi_cdi' })).valeur).toBe(0)
    expect(resultatOf('EECR04', sortir({ situation_fse: 'recherche' })).valeur).toBe(0)
  })

  it('EECR01 : inactif ou en formation à l’entrée, en recherche à la sortie', () => {
    const valeurs = (['formation', 'inactif', 'recherche'] as const).map(
      (situation_entree) => resultatOf('EECR01', sortir({ situation_fse: 'recherche' }, { situation_entree })).valeur,
    )
    expect(valeurs).toEqual([1, 1, 0])
  })

  it.each([
    ['2025-02-02', 0],
    ['2025-02-03', 1],
    ['2025-05-29', 1],
    ['2025-05-30', 0],
    [null, 0],
  ])('EECR03 : qualification du %s', (date_qualification, attendu) => {
    expect(resultatOf('EECR03', sortir({ qualification: 1, date_qualification })).valeur).toBe(attendu)
  })

  it('EECR05 et 06 : six mois échus dans la période, sans recueil à la sortie', () => {
    const emploi = sortir({ date_recueil: null, situation_6mois: 'emploi', amelioration: 1 })
    expect([resultatOf('EECR05', emploi).valeur, resultatOf('EECR06', emploi).valeur]).toEqual([1, 0])
    const enPoste = sortir({ situation_6mois: 'emploi', amelioration: 1 }, { situation_entree: 'emploi_interim' })
    expect([resultatOf('EECR05', enPoste).valeur, resultatOf('EECR06', enPoste).valeur]).toEqual([0, 1])
    expect(resultatOf('EECR05', emploi, { ...PERIODE, au: '2025-10-31' }).valeur).toBe(0)
    expect(resultatOf('EECR05', emploi, { ...PERIODE, au: '2025-11-01' }).valeur).toBe(1)
  })
})
