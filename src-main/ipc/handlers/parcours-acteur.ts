import type { ActeurContext } from '../../use-cases/acteur'
import type { SessionContext } from '../context'

/** Who acts on a file, as the use cases need it. */
export function acteurOf({ services, user }: SessionContext): ActeurContext {
  return { clock: services.clock, ids: services.ids, user }
}
