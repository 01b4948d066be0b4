import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
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
    await rename(aside, file)
    await syncFolder(dirname(file))
  } catch (error) {
    throw fromSystemError(error)
  }
}

/** Makes renames and new names of a folder durable. */
export async function syncFolder(dir: string): Promise<void> {
  // Windows cannot open a folder, and NTFS journals its names itself.
  if (process.platform === 'win32') return
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
