import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseCheck } from '../database/check'
import { checkBase } from '../workers/base'
import { coffrePaths } from './chemins'
import { isArchived } from './manifeste'
import type { CoffreOuvert } from './session'

export interface CoffreCheck extends DatabaseCheck {
  readonly pieces: number
  /** Nothing wrong anywhere. */
  readonly sain: boolean
}

/** Reads a whole open vault and says what is wrong with it: header, every page, index and reference of the database. */
export async function verifyCoffre(coffre: CoffreOuvert): Promise<CoffreCheck> {
  await coffre.readEntete()
  const check = await checkBase(coffrePaths(coffre.dir).base, coffre.keys.base)
  const sain = check.defauts.length === 0 && check.references_rompues === 0
  return { ...check, pieces: (await listPieces(coffre.dir)).length, sain }
}

/** Names of the attachments, relative to the vault; what the system left beside them is passed over. */
export async function listPieces(dir: string): Promise<string[]> {
  const root = coffrePaths(dir).pieces
  const names = await readdir(root, { recursive: true })
  return names.map((name) => join('pieces', name).replaceAll('\\', '/')).filter(isArchived)
}
