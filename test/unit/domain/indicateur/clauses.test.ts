import { describe, expect, it } from 'vitest'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import type { ContratClauseCompte, MarcheCompte } from '../../../../src-main/domain/indicateur/donnees'
import { computeIndicateur } from '../../../../src-main/domain/indicateur/indicateurs'
import { donneesOf, participantOf } from '../../../support/donnees'

const PERIODE: { du: string; au: string; operation: string | null } = { du: '2025-02-15', au: '2025-06-30', operation: null }

const marche = (valeurs: Partial<MarcheCompte> = {}): MarcheCompte => ({
  id: 'M1',
  donneur_ordre: 'OPAC',
  etat: 'en_cours',
  date_debut: '2024-10-01',
  date_fin: '2025-12-31',
  ...valeurs,
})

const contrat = (valeurs: Partial<ContratClauseCompte> = {}): ContratClauseCompte => ({
  id: 'C1',
  lot: 'L1',
  participant: null,
  nom: 'Müller',
  prenom: 'Cédric',
  date_naissance: '1989-11-27',
  modalite: 'ett',
  employeur: 'E1',
  ...valeurs,
})

const heures = (id: string, mois: string, heures_travail: number | null, heures_formation: number | null = null) => ({
  contrat: id,
  mois,
  heures_travail,
  heures_formation,
})

const base = { marches: [marche()], lots: [{ id: 'L1', marche: 'M1', heures_prevues: 1250.5 }], contrats_clause: [contrat()] }

function resultatOf(code: CodeIndicateur, tables: Parameters<typeof donneesOf>[0], parametres: Partial<typeof PERIODE> = {}) {
  return computeIndicateur(donneesOf({ ...base, ...tables }), { ...PERIODE, ...parametres }, code)
}

describe('Heures réalisées (K01) : mois dont le premier jour est dans la période', () => {
  it.each([
    ['2025-01', 0],
    ['2025-02', 151.67],
    ['2025-06', 151.67],
    ['2025-07', 0],
  ])('%s', (mois, attendu) => {
    expect(resultatOf('K01', { heures_clause: [heures('C1', mois, 151.67)] }).valeur).toBe(attendu)
  })

  it('additionne travail et formation sans dérive décimale', () => {
    const heures_clause = ['2025-02', '2025-03', '2025-04'].map((mois) => heures('C1', mois, 0.1, 0.05))
    expect(resultatOf('K01', { heures_clause })).toMatchObject({ valeur: 0.45, ids: ['C1|2025-02', 'C1|2025-03', 'C1|2025-04'] })
    expect(resultatOf('K10', { heures_clause }).detail).toEqual({ ett: 0.45 })
  })

  it('ne suit pas le filtre d’opération', () => {
    expect(resultatOf('K01', { heures_clause: [heures('C1', '2025-03', 10)] }, { operation: 'PLIE' }).valeur).toBe(10)
  })

  it('un ETP vaut 1 600 heures', () => {
    expect(resultatOf('K08', { heures_clause: [heures('C1', '2025-03', 1608)] }).valeur).toBe(1.01)
  })
})

describe('Bénéficiaires (K02), entreprises (K03), contrats (K05)', () => {
  const deux = (second: Partial<ContratClauseCompte>, participants = [participantOf()]) =>
    resultatOf('K02', {
      participants,
      contrats_clause: [contrat(), contrat({ id: 'C2', ...second })],
      heures_clause: [heures('C1', '2025-03', 10), heures('C2', '2025-04', 10)],
    }).valeur

  it('accents, casse et signes ne font pas deux personnes', () => {
    expect(deux({ nom: 'MULLER', prenom: 'cedric ' })).toBe(1)
    expect(deux({ nom: 'Mueller' })).toBe(2)
    expect(deux({ date_naissance: '1989-11-28' })).toBe(2)
  })

  it('un nom égal à celui d’un participant lié est la même personne', () => {
    const lie = participantOf({ nom: 'Muller', prenom: 'Cedric', date_naissance: '1989-11-27' })
    expect(deux({ participant: 'P1', nom: null, prenom: null, date_naissance: null }, [lie])).toBe(1)
    expect(deux({ participant: 'P1', nom: null, prenom: null, date_naissance: null })).toBe(2)
    expect(deux({ participant: 'P1' })).toBe(1)
  })

  it('un mois à zéro heure ne compte ni personne, ni entreprise, ni contrat', () => {
    const tables = {
      contrats_clause: [
        contrat(),
        contrat({ id: 'C2', nom: 'Garcia', employeur: 'E2' }),
        contrat({ id: 'C3', nom: 'Moreau', employeur: null }),
      ],
      heures_clause: [heures('C1', '2025-03', 10), heures('C2', '2025-03', 0, 0), heures('C3', '2025-03', null, 7)],
    }
    expect((['K02', 'K03', 'K05'] as const).map((code) => resultatOf(code, tables).valeur)).toEqual([2, 1, 2])
  })
})

describe('Marchés actifs (K04), prévu (K06), réalisation (K07), donneurs d’ordre (K09)', () => {
  it.each([
    ['potentiel', { etat: 'potentiel' }, 0],
    ['soldé', { etat: 'solde' }, 1],
    ['état inconnu', { etat: null }, 0],
    ['fini la veille', { date_fin: '2025-02-14' }, 0],
    ['fini le premier jour', { date_fin: '2025-02-15' }, 1],
    ['commencé le dernier jour', { date_debut: '2025-06-30' }, 1],
    ['commencé le lendemain', { date_debut: '2025-07-01' }, 0],
  ] as const)('%s', (_titre, valeurs, attendu) => {
    const marches = [marche(valeurs)]
    expect([resultatOf('K04', { marches }).valeur, resultatOf('K09', { marches }).valeur]).toEqual([attendu, attendu])
    expect(resultatOf('K06', { marches }).valeur).toBe(attendu * 1250.5)
  })

  it('la réalisation compte toutes les heures des lots actifs jusqu’à la fin de la période', () => {
    const heures_clause = [heures('C1', '2024-11', 125.05), heures('C1', '2025-03', 125.05), heures('C1', '2025-07', 500)]
    expect(resultatOf('K07', { heures_clause })).toMatchObject({ valeur: 20, numerateur: 250.1, denominateur: 1250.5 })
    expect(resultatOf('K07', { heures_clause, lots: [] }).valeur).toBeNull()
  })

  it('un donneur d’ordre vide n’est pas compté', () => {
    const marches = [marche(), marche({ id: 'M2' }), marche({ id: 'M3', donneur_ordre: null })]
    expect([resultatOf('K04', { marches }).valeur, resultatOf('K09', { marches }).valeur]).toEqual([3, 1])
  })
})
