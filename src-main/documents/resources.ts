import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The shipped resources: beside the sources in a test, beside `out` once built, inside the archive once packed. */
export function findResources(from: string = import.meta.dirname): string {
  const folder = join(from, 'resources')
  if (existsSync(join(folder, 'fonts'))) return folder
  const parent = dirname(from)
  if (parent === from) throw new Error('resources folder not found')
  return findResources(parent)
}
