import type { Kysely } from 'kysely'
import type { Database } from '../database/schema/database'

/** What a job needs of the vault: nothing, to read it, or to write it. */
export type JobAccess = 'none' | 'read' | 'write'

export interface JobContext<A extends JobAccess> {
  /** A connection of the worker's own, on the same encrypted file. */
  readonly db: A extends 'none' ? null : Kysely<Database>
  readonly signal: AbortSignal
  onProgress(label: string, done: number, total: number): void
}

/** Long work that would freeze the window: runs in a worker thread. */
export interface Job<P = unknown, R = unknown, A extends JobAccess = JobAccess> {
  readonly access: A
  run(payload: P, context: JobContext<A>): Promise<R>
}

/** Declares a job with its types. */
export function defineJob<P, R, A extends JobAccess>(access: A, run: (payload: P, context: JobContext<A>) => Promise<R>): Job<P, R, A> {
  return { access, run }
}
