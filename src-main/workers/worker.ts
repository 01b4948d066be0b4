import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../database/open'
import { DomainError, errorCode } from '../domain/commun/erreur'
import type { Job } from './job'
import type { WorkerMessage, WorkerOrder } from './messages'
import { JOBS } from './registry'

const CANCEL_POLL_MS = 50

const order = workerData as WorkerOrder
const cancel = new Int32Array(order.cancel)
const abort = new AbortController()

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

// SQLite is synchronous: a message would wait for the end of the job, a shared flag is seen at the next turn.
function checkCancel(): void {
  if (Atomics.load(cancel, 0) === 1) abort.abort()
}
setInterval(checkCancel, CANCEL_POLL_MS).unref()

function onProgress(label: string, done: number, total: number): void {
  checkCancel()
  send({ type: 'progress', label, done, total })
}

async function main(): Promise<unknown> {
  const job = (await JOBS[order.kind].load()) as Job
  if (job.access === 'none') return job.run(order.payload, { db: null, signal: abort.signal, onProgress } as never)
  if (!order.vault) throw new Error(`job ${order.kind} needs the vault`)
  const key = Buffer.from(order.vault.key)
  const opened = openDatabase(order.vault.file, key, { readonly: job.access === 'read' })
  key.fill(0)
  order.vault.key.fill(0)
  try {
    return await job.run(order.payload, { db: opened.db, signal: abort.signal, onProgress } as never)
  } finally {
    await opened.close()
  }
}

main().then(
  (result) => send({ type: 'done', result }),
  (error: unknown) => {
    if (error instanceof DomainError) send({ type: 'refused', code: error.code, message: error.message, fields: { ...error.fields } })
    else
      send({
        type: 'failed',
        code: errorCode(error),
        message: error instanceof Error ? error.message : String(error),
        stack: error instanceof Error ? error.stack : undefined,
      })
  },
)
