import { Worker } from 'node:worker_threads'
import { DomainError } from '../domain/commun/erreur'
import type { JobAccess } from './job'
import type { WorkerMessage, WorkerOrder } from './messages'
import { JOBS, type JobKind, type JobPayload, type JobResult } from './registry'

export interface JobOptions {
  onProgress?: (label: string, done: number, total: number) => void
  signal?: AbortSignal
}

/** Runs long work in worker threads. */
export interface Jobs {
  run<K extends JobKind>(kind: K, payload: JobPayload<K>, options?: JobOptions): Promise<JobResult<K>>
  /** True while a job writes the vault. */
  writing(): boolean
}

/** What the open vault lends to a worker; null when it is locked. */
export type VaultAccess = () => { file: string; key: Uint8Array } | null

/** Jobs of one vault at a time: one writer at most. */
export function createJobs(workerFile: string, vault: VaultAccess): Jobs {
  let writers = 0
  return {
    writing: () => writers > 0,
    async run(kind, payload, options = {}) {
      const access: JobAccess = JOBS[kind].access
      const opened = access === 'none' ? null : vault()
      if (access !== 'none' && !opened) throw new DomainError('session', 'Le coffre est verrouillé. Ouvrez-le pour continuer.')
      if (access !== 'write') return start(workerFile, kind, payload, opened, options)
      if (writers > 0) throw new DomainError('occupe', 'Une écriture longue est déjà en cours : attendez sa fin, puis recommencez.')
      writers += 1
      try {
        return await start(workerFile, kind, payload, opened, options)
      } finally {
        writers -= 1
      }
    },
  }
}

function start<K extends JobKind>(
  workerFile: string,
  kind: K,
  payload: JobPayload<K>,
  vault: { file: string; key: Uint8Array } | null,
  { onProgress, signal }: JobOptions,
): Promise<JobResult<K>> {
  const cancel = new SharedArrayBuffer(4)
  const order: WorkerOrder = { kind, payload, vault, cancel }
  const worker = new Worker(workerFile, { workerData: order })
  const raiseFlag = () => Atomics.store(new Int32Array(cancel), 0, 1)
  signal?.addEventListener('abort', raiseFlag, { once: true })
  if (signal?.aborted) raiseFlag()

  return new Promise<JobResult<K>>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'progress') onProgress?.(message.label, message.done, message.total)
      else if (message.type === 'done') resolve(message.result as JobResult<K>)
      else if (message.type === 'refused') reject(new DomainError(message.code, message.message, message.fields))
      else reject(Object.assign(new Error(message.message), { stack: message.stack, code: message.code }))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`worker of ${kind} stopped (${code})`)))
  }).finally(() => {
    signal?.removeEventListener('abort', raiseFlag)
    void worker.terminate()
  })
}
