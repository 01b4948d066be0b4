import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChoix,
  CHAMPS_FUSION,
  type ChoixFusion,
  COTES_FUSION,
  colonnesOf,
  plusRecent,
  proposeChoix,
  refusFusion,
} from '../../../../src-main/domain/participant/fusion'
import { findConflits, type ParcoursFusion } from '../../../../src-main/domain/participant/fusion-conflit'
import type { Participant } from '../../../../src-main/domain/participant/participant'

const MARIE: Participant = {
  id: 'P1',
  nom: 'Lefèvre',
  prenom: 'Marie',
  nom_naissance: null,
  sexe: 'F',
  date_naissance: '1985-05-10',
  adresse: '4 rue des Tilleuls',
  code_postal: '80000',
  code_insee: '80021',
  qpv: 0,
  telephone: '0600000001',
  courriel: null,
  identifiant_ft: null,
  nationalite: 'france',
  parent_ne_etranger: null,
}
const AUTRE: Participant = {
  ...MARIE,
  id: 'P2',
  nom: 'LEFEVRE',
  adresse: null,
  code_postal: null,
  telephone: '0600000002',
  courriel: 'm@exemple.fr',
}

describe('ce qui est proposé', () => {
  it('le rempli plutôt que le vide, le mieux écrit, l’adresse entière, sinon le plus récent', () => {
    const choix = proposeChoix(MARIE, AUTRE, 'second')
    expect(choix).toMatchObject({
      nom: { cote: 'premier', raison: 'mieux_ecrit' },
      prenom: { raison: 'identiques' },
      adresse: { cote: 'premier', raison: 'plus_complet' },
      telephone: { cote: 'second', raison: 'plus_recent' },
      courriel: { cote: 'second', raison: 'seul_rempli' },
    })
  })

  it('« non » est une réponse, pas un vide', () => {
    expect(proposeChoix({ ...MARIE, qpv: null }, { ...AUTRE, qpv: 0 }, 'premier').qpv).toEqual({ cote: 'second', raison: 'seul_rempli' })
  })

  it('le plus récent est celui de la dernière demande ou entrée', () => {
    const ancien = { date_prescription: '2024-01-01', date_entree: '2024-02-01' }
    expect(plusRecent([ancien], [{ date_prescription: '2024-01-15', date_entree: null }])).toBe('premier')
    expect(plusRecent([ancien], [{ date_prescription: '2024-02-02', date_entree: null }])).toBe('second')
    expect(plusRecent([], [])).toBe('premier')
  })

  it('chaque colonne de l’identité vient d’un des deux côtés, celui qui a été choisi', () => {
    const cote = fc.constantFrom(...COTES_FUSION)
    const choixOf = fc.record(Object.fromEntries(CHAMPS_FUSION.map((champ) => [champ, cote]))) as fc.Arbitrary<ChoixFusion>
    const colonnes = CHAMPS_FUSION.flatMap(colonnesOf)
    expect([...colonnes, 'id'].sort()).toEqual(Object.keys(MARIE).sort())
    fc.assert(
      fc.property(choixOf, cote, (choix, garde) => {
        const une = applyChoix(MARIE, AUTRE, garde, choix)
        expect(une.id).toBe(garde === 'premier' ? 'P1' : 'P2')
        for (const champ of CHAMPS_FUSION) {
          for (const colonne of colonnesOf(champ)) expect(une[colonne]).toBe((choix[champ] === 'premier' ? MARIE : AUTRE)[colonne])
        }
      }),
    )
  })
})

describe('deux parcours de la même opération', () => {
  const parcours = (date_entree: string | null, date_sortie: string | null = null, operation = 'PLIE'): ParcoursFusion => ({
    operation,
    operation_intitule: 'Parcours',
    date_entree,
    date_sortie,
  })
  const types = (un: ParcoursFusion, autre: ParcoursFusion) => findConflits([un], [autre]).map(({ type }) => type)

  it.each([
    ['l’un après l’autre', parcours('2024-01-01', '2024-06-30'), parcours('2024-06-30'), ['retour']],
    ['en même temps', parcours('2024-01-01', '2024-06-30'), parcours('2024-06-29'), ['recouvrement']],
    ['sans sortie du premier', parcours('2024-01-01'), parcours('2026-01-01'), ['recouvrement']],
    ['une simple demande', parcours('2024-01-01'), parcours(null), ['prescription']],
    ['deux opérations', parcours('2024-01-01'), parcours('2024-01-01', null, 'JEUNES'), []],
  ] as const)('%s, dans un sens comme dans l’autre', (_cas, un, autre, attendu) => {
    expect(types(un, autre)).toEqual(attendu)
    expect(types(autre, un)).toEqual(attendu)
  })

  it('dit ce que la fiche FSE+ gardera : la première entrée, la dernière sortie', () => {
    const [conflit] = findConflits([parcours('2025-01-01', '2025-09-01')], [parcours('2024-01-01', '2024-06-30')])
    expect(conflit?.phrase).toContain('l’entrée du 01/01/2024 avec ses réponses et prendra la sortie du 01/09/2025')
  })
})

it('fusionner revient à la coordination, ou au référent de tous les parcours', () => {
  const karim = { roles: ['referent'], referent: 'R1' } as const
  expect(refusFusion({ roles: ['coordinateur'], referent: null }, [])).toBeNull()
  expect(refusFusion(karim, [{ referent: 'R1' }, { referent: 'R1' }])).toBeNull()
  expect(refusFusion(karim, [{ referent: 'R1' }, { referent: 'R2' }])).toContain('coordination')
  expect(refusFusion(karim, [{ referent: 'R1' }, { referent: null }])).toContain('coordination')
  expect(refusFusion(karim, [])).toContain('coordination')
  expect(refusFusion({ roles: ['lecture'], referent: 'R1' }, [{ referent: 'R1' }])).toContain('coordination')
})
