import { describe, expect, it } from 'vitest'
import { ETATS_COMMISSION, type EtatCommission } from '../../../../src-main/domain/commission/commission'
import { assertCanPass, assertModifiable, canPass, isModifiable } from '../../../../src-main/domain/commission/transitions'

const PERMIS: readonly (readonly [EtatCommission, EtatCommission])[] = [
  ['preparation', 'ordre_du_jour_arrete'],
  ['preparation', 'reportee'],
  ['preparation', 'annulee'],
  ['ordre_du_jour_arrete', 'preparation'],
  ['ordre_du_jour_arrete', 'en_seance'],
  ['ordre_du_jour_arrete', 'reportee'],
  ['ordre_du_jour_arrete', 'annulee'],
  ['en_seance', 'ordre_du_jour_arrete'],
  ['en_seance', 'cloturee'],
]

describe('états d’une séance', () => {
  it.each(ETATS_COMMISSION.flatMap((from) => ETATS_COMMISSION.map((to) => [from, to] as const)))('de %s à %s', (from, to) => {
    const permis = PERMIS.some(([a, b]) => a === from && b === to)
    expect(canPass(from, to)).toBe(permis)
    if (permis) expect(() => assertCanPass(from, to)).not.toThrow()
    else expect(() => assertCanPass(from, to)).toThrow(/ne peut pas devenir/)
  })

  it('une séance clôturée, reportée ou annulée ne se modifie plus', () => {
    expect(ETATS_COMMISSION.filter(isModifiable)).toEqual(['preparation', 'ordre_du_jour_arrete', 'en_seance'])
    expect(() => assertModifiable('cloturee')).toThrow('Cette séance est clôturée : elle ne se modifie plus.')
  })
})
