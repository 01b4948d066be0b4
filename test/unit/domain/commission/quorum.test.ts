import { describe, expect, it } from 'vitest'
import { type MembreQuorum, quorumOf, SANS_QUORUM } from '../../../../src-main/domain/commission/quorum'

const membre = (presence: MembreQuorum['presence'], fonction: string | null = null): MembreQuorum => ({ presence, fonction, partenaire: 0 })

describe('quorum (règlement de la commission)', () => {
  it('sans règle, il n’y en a pas', () => {
    expect(quorumOf(SANS_QUORUM, [membre('present')])).toBeNull()
  })

  it.each([
    [2, ['present', 'remplace'], true, 'Quorum atteint : 2 présents pour 2 exigés.'],
    [3, ['present', 'remplace', 'excuse'], false, 'Quorum non atteint : 2 présents sur 3 exigés.'],
    [1, ['absent', null], false, 'Quorum non atteint : 0 présent sur 1 exigé.'],
  ] as const)('%i exigés, %j', (minimum, presences, atteint, phrase) => {
    const quorum = quorumOf(
      { ...SANS_QUORUM, minimum },
      presences.map((presence) => membre(presence)),
    )
    expect(quorum).toEqual({ atteint, phrase, empeche: false })
  })

  it('une fonction obligatoire se lit sans égard à la casse, et seul un siège occupé compte', () => {
    const regle = { minimum: null, fonction: 'Présidente', consequence: 'empecher' } as const
    expect(quorumOf(regle, [membre('present', 'présidente ')])).toMatchObject({ atteint: true, empeche: false })
    expect(quorumOf(regle, [membre('excuse', 'Présidente'), membre('present')])).toEqual({
      atteint: false,
      phrase: 'Quorum non atteint : « Présidente » manque.',
      empeche: true,
    })
  })
})
