import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseCheck } from '../database/check'
import { listEmpreintes } from '../database/repositories/piece.repository'
import { checkBase } from '../workers/base'
import { coffrePaths } from './chemins'
import { isArchived } from './manifeste'
import type { CoffreOuvert } from './session'

export interface CoffreCheck extends DatabaseCheck {
  readonly pieces: number
  /** Attachments whose file is gone or was altered. */
  readonly pieces_abimees: number
  /** Nothing wrong anywhere. */
  readonly sain: boolean
}

/** Reads a whole open vault and says what is wrong with it: header, every page, index and reference of the database, every attachment. */
export async function verifyCoffre(coffre: CoffreOuvert): Promise<CoffreCheck> {
  await coffre.readEntete()
  const check = await checkBase(coffrePaths(coffre.dir).base, coffre.keys.base)
  const pieces_abimees = await countDamaged(coffre)
  const sain = check.defauts.length === 0 && check.references_rompues === 0 && pieces_abimees === 0
  return { ...check, pieces: (await listPieces(coffre.dir)).length, pieces_abimees, sain }
}

async function countDamaged({ db, pieces }: CoffreOuvert): Promise<number> {
  let damaged = 0
  for (const empreinte of await listEmpreintes(db)) {
    if ((await pieces.check(empreinte)) !== 'sain') damaged += 1
  }
  return damaged
}

/** Names of the attachments, relative to the vault; what the system left beside them is passed over. */
export async function listPieces(dir: string): Promise<string[]> {
  const root = coffrePaths(dir).pieces
  const names = await readdir(root, { recursive: true })
  return names.map((name) => join('pieces', name).replaceAll('\\', '/')).filter(isArchived)
}
