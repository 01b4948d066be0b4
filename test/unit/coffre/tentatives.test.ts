import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coffrePaths } from '../../../src-main/coffre/chemins'
import { beginAttempt, delayAfter, forgetAttempts, readDelays } from '../../../src-main/coffre/tentatives'
import { temporaryFolder } from '../../support/coffre'

const NOON = Date.UTC(2026, 2, 2, 12)
const attempts = async (dir: string, count: number, from = NOON) => {
  let now = from
  for (let done = 0; done < count; done++) {
    now += 1_000_000
    await beginAttempt(dir, 'u1', now)
  }
  return now
}

describe('délai entre les essais de mot de passe', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 5],
    [4, 15],
    [5, 30],
    [6, 60],
    [7, 300],
    [8, 900],
    [50, 900],
  ])('après %i échecs : %i secondes', (echecs, seconds) => {
    expect(delayAfter(echecs)).toBe(seconds)
  })

  it('refuse pendant le délai, puis accepte', async () => {
    const dir = temporaryFolder()
    const now = await attempts(dir, 3)
    await expect(beginAttempt(dir, 'u1', now + 1000)).rejects.toMatchObject({
      code: 'coffre_delai',
      message: expect.stringContaining('4 secondes'),
    })
    expect(await readDelays(dir, now + 1000)).toEqual({ u1: 4 })
    await beginAttempt(dir, 'u1', now + 5000)
    expect(await readDelays(dir, now + 5000)).toEqual({ u1: 15 })
  })

  it('ne touche que le compte concerné et s’oublie au premier succès', async () => {
    const dir = temporaryFolder()
    const now = await attempts(dir, 5)
    await beginAttempt(dir, 'u2', now)
    await forgetAttempts(dir, 'u1')
    expect(await readDelays(dir, now)).toEqual({})
    await beginAttempt(dir, 'u1', now)
  })

  it('ne bloque pas pour toujours quand l’horloge a reculé', async () => {
    const dir = temporaryFolder()
    await attempts(dir, 3, NOON + 86_400_000)
    await expect(beginAttempt(dir, 'u1', NOON)).rejects.toMatchObject({ code: 'coffre_delai' })
    await beginAttempt(dir, 'u1', NOON + 5000)
  })

  it('un compte des essais abîmé ne ferme pas le coffre', async () => {
    const dir = temporaryFolder()
    writeFileSync(coffrePaths(dir).tentatives, '{')
    await beginAttempt(dir, 'u1', NOON)
  })
})
