import type { Kysely, Transaction } from 'kysely'
import type { Api, RouteName, RouteOutput, RouteParsed } from '../contract/api'
import type { SessionUser } from '../contract/coffre'
import type { Database } from '../database/schema/database'
import type { UseCaseContext } from '../use-cases/ports'
import type { AppServices } from './services'

/** What every handler may use. */
export interface BaseContext {
  readonly services: AppServices
}

/** A handler with somebody signed in. */
export interface SessionContext extends BaseContext {
  readonly user: SessionUser
}

export interface QueryContext extends SessionContext {
  readonly db: Kysely<Database>
}

export interface CommandContext extends SessionContext {
  readonly trx: Transaction<Database>
}

export interface TaskContext extends SessionContext {
  readonly db: Kysely<Database>
}

interface ContextByKind {
  public: BaseContext
  query: QueryContext
  command: CommandContext
  task: TaskContext
}

/** The function behind a route, typed by its contract. */
export type Handler<K extends RouteName> = (
  context: ContextByKind[Api[K]['kind']],
  input: RouteParsed<K>,
) => Promise<RouteOutput<K>> | RouteOutput<K>

/** The handlers of one topic: the routes whose name begins with it, all of them. */
export type HandlersOf<Prefix extends string> = { [K in Extract<RouteName, `${Prefix}.${string}`>]: Handler<K> }

/** What a use case needs of the session. */
export function toUseCaseContext({ services, user }: SessionContext): UseCaseContext {
  return { clock: services.clock, ids: services.ids, user }
}
