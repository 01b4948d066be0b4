import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createCoffre, type NewCoffre } from '../../src-main/coffre/creer'
import type { CoffreOptions, CoffreOuvert } from '../../src-main/coffre/session'

export const PASSWORD = 'Grue-Cendree-1954!'
export const OTHER_PASSWORD = 'Balise-Orange-3078?'
export const HELENE = { id: 'u-helene', nom: 'Hélène Marchetti' }
export const NEW_COFFRE: NewCoffre = { structure: 'PLIE du Pays de l’Orle', utilisateur: HELENE, motDePasse: PASSWORD }

/** The cost of argon2 lowered: these tests open hundreds of vaults. */
export const CHEAP: CoffreOptions = { argon2: { memoire: 64, passes: 1, parallelisme: 1 }, allowCheapArgon2: true }

const folders: string[] = []
const opened: CoffreOuvert[] = []

afterEach(async () => {
  for (const coffre of opened.splice(0)) await coffre.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of this test's own, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'))
  folders.push(folder)
  return folder
}

/** Closed after the test even when it fails: the lock must not outlive it. */
export function closedAfterTest<T extends CoffreOuvert>(coffre: T): T {
  opened.push(coffre)
  return coffre
}

/** A vault of Hélène's, open, in a folder of its own. */
export async function makeCoffre(changes: Partial<NewCoffre> = {}, options: CoffreOptions = CHEAP) {
  const dir = join(temporaryFolder(), 'coffre')
  const { coffre, recoveryKey } = await createCoffre(dir, { ...NEW_COFFRE, ...changes }, options)
  return { dir, coffre: closedAfterTest(coffre), recoveryKey }
}
