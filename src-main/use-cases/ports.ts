import type { IsoDate } from '../domain/commun/date'

/** Time, injected so that a use case can be replayed on any day. */
export interface Clock {
  /** The calendar day at the user's desk. */
  today(): IsoDate
  /** The instant, ISO 8601 with milliseconds, UTC. */
  now(): string
}

/** New identifiers, injected for the same reason. */
export interface Ids {
  next(prefix?: string): string
}

/** Who acts, and with which clock and identifiers. */
export interface UseCaseContext {
  readonly clock: Clock
  readonly ids: Ids
  readonly user: { readonly id: string; readonly nom: string }
}
