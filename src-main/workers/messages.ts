import type { DomainErrorCode } from '../domain/commun/erreur'
import type { JobKind } from './registry'

/** Handed to a worker thread when it starts; the key stays in the memory of this process. */
export interface WorkerOrder {
  kind: JobKind
  payload: unknown
  vault: { file: string; key: Uint8Array } | null
  /** One integer shared with the main thread: 1 once the user has cancelled. */
  cancel: SharedArrayBuffer
}

export type WorkerMessage =
  | { type: 'progress'; label: string; done: number; total: number }
  | { type: 'done'; result: unknown }
  | { type: 'refused'; code: DomainErrorCode; message: string; fields: Record<string, string> }
  | { type: 'failed'; code: string; message: string; stack: string | undefined }
