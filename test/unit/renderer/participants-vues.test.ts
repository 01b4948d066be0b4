import { describe, expect, it } from 'vitest'
import type { LigneParticipant } from '../../../src-main/domain/participant/ligne'
import { COLONNES_ONGLET, colonnesVue, moveItem } from '../../../src-renderer/features/participants/colonnes-vue'
import { optionsFiltre } from '../../../src-renderer/features/participants/filtre-options'
import { filterLignes, sameFiltres, withFiltre } from '../../../src-renderer/features/participants/filtres'
import { toLignes } from '../../../src-renderer/features/participants/ligne'
import { contenuOf, isModified, vueOf } from '../../../src-renderer/features/participants/use-vues'
import { countOnglets, searchLignes } from '../../../src-renderer/features/participants/vues'

const JOUR = '2026-09-17'

function ligneOf(id: string, nom: string, changes: Partial<Record<number, unknown>> = {}): LigneParticipant {
  const ligne: unknown[] = [
    ...[`T${id}`, `P${id}`, nom, 'Odile', `${nom.toLowerCase()} odile p${id}`, '1985-05-10', 'Amiens', 1, 'PLIE', 'R1', 'en_parcours'],
    ...['2025-01-20', null, null, null, null, true, '2026-07-01', true, null, null, null],
    ...[null, 'F', 'Amiens Métropole', null, null, null, null, [], 1, ['non_vu'], 'sans', ['rsa']],
  ]
  for (const [place, valeur] of Object.entries(changes)) ligne[Number(place)] = valeur
  return ligne as unknown as LigneParticipant
}

const MASQUEE = { 7: null, 10: null, 11: null, 16: false, 17: null, 18: false, 29: [], 30: null, 31: [], 32: null, 33: [] }
const LIGNES = toLignes(
  [
    ligneOf('1', 'Delannoy'),
    ligneOf('2', 'Delanoy', { 9: 'R2', 15: 'CDD', 16: false, 29: ['emploi_court'], 18: false, 17: '2026-09-10', 33: [] }),
    ligneOf('3', 'Kovalenko', { 9: 'R3', ...MASQUEE }),
    ligneOf('4', 'Martin', { 9: null, 7: 0, 10: 'sorti', 12: '2026-01-10', 5: '2002-01-01', 16: false, 18: false, 33: ['rqth'] }),
  ],
  JOUR,
)
const ids = (lignes: readonly { participant: string }[]) => lignes.map(({ participant }) => participant)

describe('filtres de la liste', () => {
  it.each([
    ['statut', ['sorti'], ['P4']],
    ['referent', ['R2', '-'], ['P2', 'P4']],
    ['qpv', ['non'], ['P4']],
    ['critere', ['rsa', 'rqth'], ['P1', 'P4']],
    ['alerte', ['non_vu'], ['P1', 'P2', 'P4']],
    ['tranche_age', ['moins_26'], ['P4']],
    ['etape', ['sans'], ['P1']],
    ['etape', ['emploi_court'], ['P2']],
    ['non_vu', ['30'], ['P1']],
    ['contrat', ['sans'], ['P1', 'P2', 'P4']],
    ['epci', ['Amiens Métropole'], ['P1', 'P2', 'P3', 'P4']],
  ] as const)('%s = %j garde %j', (filtre, valeurs, attendus) => {
    expect(ids(filterLignes(LIGNES, { [filtre]: valeurs }))).toEqual(attendus)
  })

  it('deux filtres se combinent, les valeurs d’un même filtre s’ajoutent', () => {
    expect(ids(filterLignes(LIGNES, { critere: ['rsa', 'rqth'], statut: ['en_parcours'] }))).toEqual(['P1'])
    expect(ids(filterLignes(LIGNES, withFiltre({ statut: ['sorti'] }, 'statut', [])))).toHaveLength(4)
  })

  it('un fait que le rôle ne lit pas ne répond à aucun filtre, ni n’est proposé', () => {
    for (const filtre of ['statut', 'qpv', 'critere', 'alerte', 'etape', 'non_vu', 'contrat'] as const) {
      const options = optionsFiltre(LIGNES, undefined)[filtre].map(({ value }) => value)
      expect(ids(filterLignes(LIGNES, { [filtre]: options }))).not.toContain('P3')
    }
    expect(
      optionsFiltre(
        [LIGNES[2]].flatMap((ligne) => ligne ?? []),
        undefined,
      ).critere,
    ).toEqual([])
  })
})

describe('recherche dans la liste', () => {
  it('les noms exacts d’abord, puis ceux à une faute près', () => {
    const { lignes, approchantes } = searchLignes(LIGNES, 'Delannoy')
    expect([ids(lignes), approchantes]).toEqual([['P1', 'P2'], 1])
  })
  it('sans texte, la liste est celle reçue', () => {
    expect(searchLignes(LIGNES, ' ').lignes).toBe(LIGNES)
  })
})

describe('vues et colonnes', () => {
  it('compte les lignes de chaque onglet', () => {
    expect(countOnglets(LIGNES, 'R1')).toEqual({ mes: 1, equipe: 4, sans_etape: 1, non_vus: 1, sortis: 1 })
  })

  it('une colonne inconnue est ignorée, le nom reste, l’ordre choisi est gardé', () => {
    expect(colonnesVue(['vu', 'disparue', 'age', 'vu'], 'mes')).toEqual(['participant', 'vu', 'age'])
    expect(colonnesVue(['disparue'], 'sortis')).toEqual(COLONNES_ONGLET.sortis)
    expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  })

  it('une vue enregistrée revient telle quelle, et dit si la liste a changé depuis', () => {
    const vue = { onglet: 'mes', filtres: { statut: ['suspendu'] }, colonnes: ['age'], sort: { column: 'vu', desc: true } } as const
    const gardee = { id: 'V1', nom: 'Suspendus', partagee: false, contenu: contenuOf(vue), auteur: null, modifiable: true }
    const ecran = {
      utilisateur: 'u',
      enregistree: 'V1',
      texte: '',
      selection: new Set<string>(),
      ordre: [],
      place: { scroll: 0, active: null },
    }
    const revenue = { ...ecran, ...vueOf(gardee.contenu) }
    expect(isModified(revenue, gardee)).toBe(false)
    expect(isModified({ ...revenue, filtres: {} }, gardee)).toBe(true)
    expect(sameFiltres({ statut: ['a', 'b'] }, { statut: ['b', 'a'], sexe: [] })).toBe(true)
  })

  it('un onglet ou un filtre d’une autre version ne casse pas la vue', () => {
    const contenu = { onglet: 'ancien', filtres: { disparu: ['x'], statut: ['sorti'] }, colonnes: null, sort: null }
    expect(vueOf(contenu)).toMatchObject({ onglet: 'equipe', filtres: { statut: ['sorti'] } })
  })
})
