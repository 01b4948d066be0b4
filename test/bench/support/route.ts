import type { OpenDatabase } from '../../../src-main/database/open'
import type { QueryContext } from '../../../src-main/ipc/context'
import { TODAY } from './base'

/** What a query handler is given, for somebody of the coordination on the day of the measures. */
export function contextOf({ db }: OpenDatabase): QueryContext {
  const clock = { today: () => TODAY, now: () => `${TODAY}T10:00:00.000Z` }
  const user = { id: 'u-1', nom: 'Hélène Marchetti', roles: ['coordinateur' as const], referent: null }
  return { db, user, services: { clock } } as unknown as QueryContext
}
