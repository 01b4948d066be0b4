import { describe, expect, it } from 'vitest'
import { accesDossier } from '../../../../src-main/domain/acces/dossier'
import { ROLES } from '../../../../src-main/domain/acces/role'
import { canReadPiece, isPieceSensible } from '../../../../src-main/domain/piece/acces-piece'

const RQTH = { type: 'rqth', preuves: [] }
const CONTRAT = { type: 'contrat_travail', preuves: [{ objet: 'etape', objet_id: 'S1' }] } as const

describe('l’accès aux pièces', () => {
  it('est sensible ce qui dit la santé, la justice ou l’origine, par son type ou par ce qu’il prouve', () => {
    expect(isPieceSensible('rqth', [])).toBe(true)
    expect(isPieceSensible('sortie_detention', [])).toBe(true)
    expect(isPieceSensible('autre', [{ objet: 'critere', objet_id: 'aah' }])).toBe(true)
    expect(isPieceSensible('autre', [{ objet: 'critere', objet_id: 'rsa' }])).toBe(false)
    expect(isPieceSensible('contrat_travail', CONTRAT.preuves)).toBe(false)
  })

  it.each(ROLES)('%s : lit selon ce que son rôle ouvre', (role) => {
    const acces = accesDossier({ roles: [role], referent: 'R1' }, { referent: 'R1' })
    const attendu = role === 'coordinateur' || role === 'referent' || role === 'lecture'
    expect([canReadPiece(acces, CONTRAT), canReadPiece(acces, RQTH)]).toEqual([attendu, attendu])
  })

  it('sans l’accès aux données sensibles, la RQTH reste fermée quand le contrat est ouvert', () => {
    const acces = { ...accesDossier({ roles: ['lecture'], referent: null }, { referent: null }), sensible: false }
    expect([canReadPiece(acces, CONTRAT), canReadPiece(acces, RQTH)]).toEqual([true, false])
  })
})
