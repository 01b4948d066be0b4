import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { errorCode } from '../domain/commun/erreur'
import { fromSystemError } from './erreurs'

/** Replaces a file whole or not at all, power cut included: written aside, flushed, renamed, folder flushed. */
export async function writeFileAtomic(file: string, content: string): Promise<void> {
  const aside = `${file}.nouveau`
  try {
    const handle = await open(aside, 'w', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await replace(aside, file)
    await syncFolder(dirname(file))
  } catch (error) {
    throw fromSystemError(error)
  }
}

/** Renames, waiting a little on Windows, where an antivirus may hold a file it has just seen written. */
export async function replace(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isHeld = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))
      if (!isHeld || attempt === 5) throw error
      await wait(attempt * 50)
    }
  }
}

/** Makes renames and new names of a folder durable. */
export async function syncFolder(dir: string): Promise<void> {
  // Windows cannot open a folder, and NTFS journals its names itself.
  if (process.platform === 'win32') return
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network shares do not know how to flush a folder.
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error
  } finally {
    await handle.close()
  }
}
