import { parentPort, workerData } from 'node:worker_threads'
import { checkDatabase, countRows } from '../database/check'
import { copyDatabase } from '../database/migrate'
import { openDatabase } from '../database/open'
import { errorCode } from '../domain/commun/erreur'
import type { BaseAnswer, BaseJob } from './base'

async function work({ file, key, copyTo }: BaseJob): Promise<BaseAnswer> {
  try {
    const { sqlite, close } = openDatabase(file, key, { readonly: true })
    try {
      if (copyTo === undefined) return { check: checkDatabase(sqlite) }
      copyDatabase(sqlite, copyTo)
    } finally {
      await close()
    }
    // Counted in the copy: the original may have moved on.
    const copy = openDatabase(copyTo, key, { readonly: true })
    try {
      return { lignes: countRows(copy.sqlite) }
    } finally {
      await copy.close()
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { code: errorCode(cause), message: error instanceof Error ? error.message : String(error) }
  } finally {
    key.fill(0)
  }
}

parentPort?.postMessage(await work(workerData as BaseJob))
