import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRecoveryKey, newRecoverySecret, parseRecoveryKey } from '../../../src-main/coffre/cle-recuperation'

const secret = Buffer.from('00112233445566778899aabbccddeeff01234567', 'hex')
const printed = formatRecoveryKey(secret)

describe('clé de récupération imprimée', () => {
  it('compte neuf groupes de quatre caractères sans I, L, O ni U', () => {
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('porte 160 bits tirés au hasard', () => {
    expect(newRecoverySecret()).toHaveLength(20)
    expect(newRecoverySecret().equals(newRecoverySecret())).toBe(false)
  })

  it('se relit telle qu’imprimée, pour tout secret', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        expect(parseRecoveryKey(formatRecoveryKey(Buffer.from(bytes)))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it.each([
    ['en minuscules', printed.toLowerCase()],
    ['sans tirets', printed.replaceAll('-', '')],
    ['avec des espaces', ` ${printed.replaceAll('-', '  ')}\n`],
    ['avec des tirets longs', printed.replaceAll('-', '–')],
    ['avec O pour 0, I et l pour 1', printed.replaceAll('0', 'O').replace('1', 'I').replace('1', 'l')],
  ])('se relit %s', (_, typed) => {
    expect(parseRecoveryKey(typed)).toEqual(secret)
  })

  it('dit que la somme de contrôle ne correspond pas, quel que soit le caractère changé', () => {
    const text = printed.replaceAll('-', '')
    for (let at = 0; at < text.length; at++) {
      const wrong = `${text.slice(0, at)}${text[at] === 'X' ? 'Y' : 'X'}${text.slice(at + 1)}`
      expect(() => parseRecoveryKey(wrong)).toThrow(/somme de contrôle/)
    }
  })

  it('voit deux caractères intervertis', () => {
    const text = printed.replaceAll('-', '')
    const at = [...text].findIndex((char, index) => char !== text[index + 1])
    const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
    expect(() => parseRecoveryKey(swapped)).toThrow(/somme de contrôle/)
  })

  it('dit combien de caractères manquent, et lequel n’existe pas', () => {
    expect(() => parseRecoveryKey(printed.slice(0, -1))).toThrow(/36 caractères.*saisi 35/)
    expect(() => parseRecoveryKey('')).toThrow(/saisi 0/)
    expect(() => parseRecoveryKey(`${printed.slice(0, -1)}U`)).toThrow(/«\sU\s» n’existe pas/)
    expect(() => parseRecoveryKey(`${printed.slice(0, -1)}é`)).toThrow(/«\sÉ\s» n’existe pas/)
  })
})
