import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const created: string[] = []
afterAll(() => {
  for (const dossier of created.splice(0)) rmSync(dossier, { recursive: true, force: true })
})

/** A new empty folder, removed at the end of the test file. */
export function newFolder(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'jalon-reprise-'))
  created.push(dossier)
  return dossier
}
