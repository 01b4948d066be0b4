import { readEntete } from './entete'
import { readDelays } from './tentatives'

/** What can be shown of a vault before anybody unlocks it. */
export interface CoffrePublic {
  readonly id: string
  readonly format: number
  readonly structure: string
  /** `delai`: seconds to wait before this account's next attempt. */
  readonly utilisateurs: readonly { readonly id: string; readonly nom: string; readonly delai: number }[]
}

/**
 * Reads the public part of a vault, not yet authenticated: to be shown, not to be trusted. Throws `coffre_absent`,
 * `coffre_endommage`, `coffre_plus_recent`.
 */
export async function readCoffrePublic(dir: string, now: number = Date.now()): Promise<CoffrePublic> {
  const { id, format, structure, utilisateurs } = await readEntete(dir)
  const delays = await readDelays(dir, now)
  return { id, format, structure, utilisateurs: utilisateurs.map(({ id, nom }) => ({ id, nom, delai: delays[id] ?? 0 })) }
}
