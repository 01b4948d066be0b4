import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { openCoffre } from '../../../src-main/coffre/ouvrir'
import { CHEAP, closedAfterTest, HELENE, makeCoffre, OTHER_PASSWORD, PASSWORD } from '../../support/coffre'
import script from '../../support/coffre-process?modulePath'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Starts another process on the vault and gives back the first line it says. */
async function start(action: string, dir: string, ...passwords: string[]): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [script, action, dir, HELENE.id, ...passwords], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, said: String(line).trim() }
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

describe('deux processus sur le même coffre', () => {
  it('le second est refusé, dans un sens comme dans l’autre', async () => {
    const { dir, coffre } = await makeCoffre()
    expect((await start('tenir', dir, PASSWORD)).said).toBe('coffre_occupe')
    await coffre.close()
    expect((await start('tenir', dir, PASSWORD)).said).toBe('ouvert')
    await expect(openCoffre(dir, HELENE.id, PASSWORD, CHEAP)).rejects.toMatchObject({ code: 'coffre_occupe' })
  })

  it('le même processus ne l’ouvre pas deux fois non plus', async () => {
    const { dir } = await makeCoffre()
    await expect(openCoffre(dir, HELENE.id, PASSWORD, CHEAP)).rejects.toMatchObject({ code: 'coffre_occupe' })
  })

  it('un processus tué ne laisse pas de verrou, et ce qu’il avait confirmé est là', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    const { child, said } = await start('tenir', dir, PASSWORD)
    expect(said).toBe('ouvert')
    await kill(child)
    const reopened = closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP))
    const kept = reopened.db.selectFrom('parametre').select('cle').where('cle', '=', `processus-${child.pid}`)
    expect(await kept.executeTakeFirst()).toBeDefined()
  })

  it('tué à tout instant d’un changement de mot de passe, l’un des deux mots de passe ouvre', async () => {
    const { dir, coffre } = await makeCoffre()
    await coffre.close()
    const used: string[] = []
    for (let round = 0; round < 8; round++) {
      const [current, next] = used.at(-1) === OTHER_PASSWORD ? [OTHER_PASSWORD, PASSWORD] : [PASSWORD, OTHER_PASSWORD]
      const { child, said } = await start('changer', dir, current, next)
      expect(said).toBe('ouvert')
      await wait(20 + round * 17)
      await kill(child)
      used.push(await whichOpens(dir))
    }
    expect(used.every((password) => password !== '')).toBe(true)
  })
})

async function whichOpens(dir: string): Promise<string> {
  for (const password of [PASSWORD, OTHER_PASSWORD]) {
    // Far in the future: the delay after failed attempts is another test's.
    const later = { ...CHEAP, now: () => Date.now() + 86_400_000 }
    const coffre = await openCoffre(dir, HELENE.id, password, later).catch((error) => {
      if (error.code === 'coffre_mot_de_passe') return null
      throw error
    })
    if (coffre) {
      await coffre.close()
      return password
    }
  }
  return ''
}
