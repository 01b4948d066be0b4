import type { DatabaseCheck } from '../database/check'
import { fromSqliteError } from '../database/sqlite-error'
import createWorker from './base.worker?nodeWorker'

/** Whole readings of the database, on a connection of their own. With `copyTo`: an encrypted copy; without: a check. */
export interface BaseJob {
  readonly file: string
  readonly key: Uint8Array
  readonly copyTo?: string
}

export type BaseAnswer =
  | { readonly check: DatabaseCheck }
  | { readonly lignes: Record<string, number> }
  | { readonly code: string; readonly message: string }

/** Copies the database of an open vault, under the same key; returns the rows of each table in the copy. */
export async function copyBase(file: string, key: Uint8Array, copyTo: string): Promise<Record<string, number>> {
  const answer = await run({ file, key, copyTo })
  if ('lignes' in answer) return answer.lignes
  throw toError(answer)
}

/** Reads the whole database and says what is wrong with it. Throws when it cannot even be opened. */
export async function checkBase(file: string, key: Uint8Array): Promise<DatabaseCheck> {
  const answer = await run({ file, key })
  if ('check' in answer) return answer.check
  throw toError(answer)
}

function run(workerData: BaseJob): Promise<BaseAnswer> {
  return new Promise((resolve, reject) => {
    const worker = createWorker({ workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`base worker ended with code ${code}`)))
  })
}

// An error loses its class and its code on the way between threads.
function toError(answer: BaseAnswer): unknown {
  if (!('code' in answer)) return new Error('unexpected answer of the base worker')
  return fromSqliteError(Object.assign(new Error(answer.message), { code: answer.code }))
}
