import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleConstat } from '../../../../src-main/domain/qualite/acceptation'
import { CONTROLES_QUALITE, findControle } from '../../../../src-main/domain/qualite/controles'
import { type DemandeQualite, perimetreQualite } from '../../../../src-main/domain/qualite/demande'
import type { DonneesQualite } from '../../../../src-main/domain/qualite/donnees'
import { constatsDe, etatQualite, scoreOf } from '../../../../src-main/domain/qualite/etat'
import { preparerQualite } from '../../../../src-main/domain/qualite/preparer'
import { coffreSain, parcoursOf, personneOf } from '../../../support/qualite'

const TOUT: DemandeQualite = { operation: null, du: null, au: null, referent: null }
const etatOf = (donnees: DonneesQualite, demande = TOUT, acceptes: readonly string[] = []) =>
  etatQualite(preparerQualite(donnees), demande, new Set(acceptes))

const DEUX = coffreSain({
  participants: [personneOf({ sexe: null }), personneOf({ id: 'P2', nom: 'Autre', prenom: 'Zoé', telephone: '0700000000', sexe: null })],
  participations: [
    parcoursOf(),
    parcoursOf({
      id: 'T2',
      participant: 'P2',
      operation: 'J',
      referent: 'R2',
      date_entree: '2025-03-01',
      date_prescription: null,
      date_premier_accueil: null,
    }),
  ],
  operations: [
    ...coffreSain().operations,
    { code: 'J', intitule: 'Jeunes', numero_fse: null, type: 'jeunes', date_debut: null, date_fin: null },
  ],
})
const constats = (code: string, demande: Partial<DemandeQualite>) => {
  const contexte = preparerQualite(DEUX)
  const controle = findControle(code)
  if (!controle) throw new RangeError(code)
  return constatsDe(contexte, perimetreQualite(contexte, { ...TOUT, ...demande }), controle).map(({ participation }) => participation)
}

describe('l’état de la qualité', () => {
  it('dit 100 % et personne à corriger dans un coffre tenu', () => {
    expect(etatOf(coffreSain())).toMatchObject({ personnes: 1, sans_bloquant: 1, score: 100 })
  })

  it('n’arrondit jamais un point bloquant à 100 %', () => {
    expect(scoreOf([{ gravite: 'bloquant', personnes: 1 }], 10_000)).toBe(99)
    expect(scoreOf([{ gravite: 'alerte', personnes: 5 }], 10)).toBeNull()
    expect(scoreOf([{ gravite: 'bloquant', personnes: 0 }], 0)).toBeNull()
  })

  it('compte à part ce qui est accepté avec une raison', () => {
    const accepte = cleConstat('fse_incomplete', { objet: 'participation', objet_id: 'T1' })
    const avant = etatOf(coffreSain({ participants: [personneOf({ sexe: null })] }))
    const apres = etatOf(coffreSain({ participants: [personneOf({ sexe: null })] }), TOUT, [accepte])
    const de = ({ controles }: typeof avant) => controles.find(({ code }) => code === 'fse_incomplete')
    expect(de(avant)).toMatchObject({ constats: 1, personnes: 1, acceptes: 0 })
    expect(de(apres)).toMatchObject({ constats: 0, personnes: 0, acceptes: 1 })
    expect([avant.score, apres.score, apres.sans_bloquant]).toEqual([96, 100, 1])
    expect(apres.fse[0]).toMatchObject({ fiches: 1, incompletes: 1, taux: 100 })
  })

  it('suit l’opération, le référent et la période demandés', () => {
    expect(constats('fse_incomplete', {})).toEqual(['T2', 'T1'])
    expect(constats('fse_incomplete', { operation: 'J' })).toEqual(['T2'])
    expect(constats('fse_incomplete', { referent: 'R1' })).toEqual(['T1'])
    expect(constats('fse_incomplete', { du: '2026-01-01', au: '2026-12-31' })).toEqual(['T1'])
    expect(constats('contrat_absent', { du: '2026-01-01', au: '2026-12-31' })).toEqual(['T2'])
    expect(constats('contrat_absent', { au: '2025-02-28' })).toEqual([])
  })

  it('montre au référent ses dossiers seuls, et rien à qui n’en a pas', () => {
    expect(etatOf(DEUX, { ...TOUT, referent: 'R2' }).personnes).toBe(1)
    expect(etatOf(DEUX, { ...TOUT, referent: '' }).personnes).toBe(0)
  })

  it('le total d’une famille est la somme de ses contrôles, et chaque filtre par référent découpe le tout', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            referent: fc.constantFrom('R1', 'R2', null),
            date_entree: fc.constantFrom('2024-05-01', '2026-02-02', null),
            sexe: fc.constantFrom('F', 'M', null),
            niveau: fc.constantFrom(3, null),
            criteres: fc.constantFrom('deld12', null, 'rqth'),
          } as const),
          { maxLength: 8 },
        ),
        (lignes) => {
          const donnees = coffreSain({
            participants: lignes.map(({ sexe }, rang) =>
              personneOf({ id: `P${rang}`, nom: `Nom${'abcdefgh'[rang]}`.repeat(3), telephone: null, sexe }),
            ),
            participations: lignes.map(({ sexe: _sexe, ...reste }, rang) =>
              parcoursOf({ id: `T${rang}`, participant: `P${rang}`, ...reste }),
            ),
          })
          const etat = etatOf(donnees)
          for (const { famille, constats: total } of etat.familles) {
            const siens = etat.controles.filter((controle) => controle.famille === famille)
            expect(total).toBe(siens.reduce((somme, { constats: un }) => somme + un, 0))
          }
          const parReferent = ['R1', 'R2'].map((referent) => etatOf(donnees, { ...TOUT, referent }))
          const sansReferent = lignes.filter(({ referent }) => referent === null).length
          expect(parReferent.reduce((somme, { personnes }) => somme + personnes, sansReferent)).toBe(etat.personnes)
          expect(etat.controles).toHaveLength(CONTROLES_QUALITE.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})
