import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '../../../src-main/database/migrate'
import { type OpenDatabase, openDatabase } from '../../../src-main/database/open'

export const CLOCK = { today: () => '2026-01-15', now: () => '2026-01-15T09:00:00.000Z' }
export const OPTIONS = { utilisateur: 'U1' }

export interface CoffreTest extends OpenDatabase {
  dossier: string
  remove(): Promise<void>
}

/** An empty encrypted database of its own, in a folder of its own. */
export async function createCoffreTest(): Promise<CoffreTest> {
  const dossier = mkdtempSync(join(tmpdir(), 'jalon-import-'))
  const opened = openDatabase(join(dossier, 'jalon.db'), randomBytes(32), { create: true })
  await migrateDatabase(opened)
  return {
    ...opened,
    dossier,
    async remove() {
      await opened.close()
      rmSync(dossier, { recursive: true, force: true })
    },
  }
}

/** Rows of a table, for comparisons. */
export function rowsOf({ sqlite }: OpenDatabase, table: string): Record<string, unknown>[] {
  return sqlite.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2, 3`).all() as Record<string, unknown>[]
}
