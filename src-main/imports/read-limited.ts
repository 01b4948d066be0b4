import { open, stat } from 'node:fs/promises'
import { megaoctets } from './limites'
import { refuseFile } from './refus'

/** The bytes of a regular file, refused beyond a size before any of it is read; `name` is for the messages. */
export async function readLimited(path: string, name: string, maxBytes: number): Promise<Uint8Array> {
  // Before opening: a pipe or a device would wait, or never end.
  const stats = await stat(path)
  if (!stats.isFile()) throw refuseFile(`${name} n’est pas un fichier.`)
  if (stats.size > maxBytes) throw refuseFile(`${name} pèse ${megaoctets(stats.size)}, ${megaoctets(maxBytes)} au plus sont lus.`)
  const file = await open(path)
  try {
    const bytes = Buffer.alloc(stats.size)
    const { bytesRead } = await file.read(bytes, 0, stats.size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
