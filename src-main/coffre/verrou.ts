import { rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { errorCode } from '../domain/commun/erreur'
import { coffrePaths } from './chemins'
import { coffreError, fromSystemError } from './erreurs'

/** Held as long as a vault is open; a second holder is refused. */
export interface Verrou {
  release(): void
}

/**
 * Takes the vault for this process. The lock is the system's own, through SQLite: it falls with the process that holds
 * it, however that one ends, so there is never a stale one to guess about. The file left behind is empty and means nothing.
 */
export function lockCoffre(dir: string): Verrou {
  const file = coffrePaths(dir).verrou
  try {
    return takeLock(file)
  } catch (error) {
    if (errorCode(error) !== 'SQLITE_NOTADB') throw toRefusal(error)
  }
  // Something wrote into the lock file: nobody can be holding it.
  rmSync(file)
  try {
    return takeLock(file)
  } catch (error) {
    throw toRefusal(error)
  }
}

function takeLock(file: string): Verrou {
  const sqlite = new Sqlite(file, { timeout: 0 })
  try {
    sqlite.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    sqlite.close()
    throw error
  }
  return { release: () => void sqlite.close() }
}

function toRefusal(error: unknown): unknown {
  const code = errorCode(error)
  if (code.startsWith('SQLITE_BUSY')) return coffreError('coffre_occupe', error)
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return coffreError('coffre_lecture_seule', error)
  return fromSystemError(error)
}
