import type { z } from 'zod'
import type { Role } from '../domain/acces/role'

/**
 * How a route runs.
 * - `public`: before any session (opening the vault).
 * - `query`: reads, on the connection of the session.
 * - `command`: writes, inside one transaction with its journal row.
 * - `task`: long work or files (import, documents); opens its own transaction or worker.
 */
export type RouteKind = 'public' | 'query' | 'command' | 'task'

/** What a screen may ask: who may call it, what goes in, what comes out. */
export interface Route<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: RouteKind
  readonly roles: readonly Role[]
  readonly input: I
  readonly output: O
}

/** A route open before the session. */
export function publicRoute<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'public', roles: [], input, output } as const satisfies Route<I, O>
}

/** A route that reads. */
export function queryRoute<I extends z.ZodType, O extends z.ZodType>(roles: readonly Role[], input: I, output: O) {
  return { kind: 'query', roles, input, output } as const satisfies Route<I, O>
}

/** A route that writes, in one transaction. */
export function commandRoute<I extends z.ZodType, O extends z.ZodType>(roles: readonly Role[], input: I, output: O) {
  return { kind: 'command', roles, input, output } as const satisfies Route<I, O>
}

/** A route of long work or of files. */
export function taskRoute<I extends z.ZodType, O extends z.ZodType>(roles: readonly Role[], input: I, output: O) {
  return { kind: 'task', roles, input, output } as const satisfies Route<I, O>
}
