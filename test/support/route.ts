import type { CoffreOuvert } from '../../src-main/coffre/session'
import type { RouteInput, RouteName, RouteOutput } from '../../src-main/contract/api'
import type { Acteur } from '../../src-main/domain/acces/dossier'
import { createGate } from '../../src-main/ipc/gate'
import { HANDLERS } from '../../src-main/ipc/handlers'
import type { AppServices } from '../../src-main/ipc/services'
import { HELENE } from './coffre'
import { contextOf } from './dossiers'

// Identifiers go on from one caller to the next, as in a session.
let last = 100
const ids = { next: (prefix = '') => `${prefix}${++last}` }

/** Calls a route through the gate, on a real vault, as the window would; throws the envelope of a refusal. */
export function callerOf(coffre: CoffreOuvert, acteur: Acteur, services: Partial<AppServices> = {}) {
  const { clock } = contextOf(acteur.roles, acteur.referent)
  const all = { clock, ids, coffre: { pieces: () => coffre.pieces }, ...services } as unknown as AppServices
  const gate = createGate({
    handlers: HANDLERS,
    services: all,
    session: () => ({ user: { ...HELENE, roles: [...acteur.roles], referent: acteur.referent }, db: coffre.db }),
    writing: () => false,
    logIncident: (_route, error) => {
      throw error
    },
  })
  return async <K extends RouteName>(route: K, input: RouteInput<K>): Promise<RouteOutput<K>> => {
    const envelope = await gate({ trusted: true }, route, structuredClone(input))
    if (!envelope.ok) throw envelope.error
    return envelope.value as RouteOutput<K>
  }
}
