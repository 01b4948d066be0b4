import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const knownCoffre = z.object({
  /** What the window says instead of a path. */
  ref: z.string(),
  dir: z.string(),
  structure: z.string(),
  ouvert_le: z.string().nullable(),
  demonstration: z.boolean(),
})
export type KnownCoffre = z.infer<typeof knownCoffre>

const MAX_KNOWN = 8

/** The vaults this computer has opened, latest first; only where they are, never what opens them. */
export function createKnownCoffres(userDataDir: string) {
  const file = join(userDataDir, 'coffres.json')
  let known = read(file)

  const save = (next: KnownCoffre[]) => {
    known = next.slice(0, MAX_KNOWN)
    writeFileSync(`${file}.tmp`, JSON.stringify(known, null, 2))
    renameSync(`${file}.tmp`, file)
  }
  return {
    list: (): readonly KnownCoffre[] => known,
    find: (ref: string) => known.find((coffre) => coffre.ref === ref),
    findByDir: (dir: string) => known.find((coffre) => coffre.dir === dir),
    remember: (coffre: KnownCoffre) => save([coffre, ...known.filter((other) => other.dir !== coffre.dir)]),
    forget: (ref: string) => save(known.filter((coffre) => coffre.ref !== ref)),
  }
}
export type KnownCoffres = ReturnType<typeof createKnownCoffres>

// A list of shortcuts: when it cannot be read the vaults are still there, and « Ouvrir un autre coffre » finds them.
function read(file: string): KnownCoffre[] {
  try {
    return z.array(knownCoffre).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}
