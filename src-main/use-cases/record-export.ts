import type { Kysely } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import type { UseCaseContext } from './ports'

export interface ExportRecord {
  action: string
  /** How many people the file names; 0 for figures alone. */
  personnes: number
  objet?: string
  objet_id?: string
  detail?: Readonly<Record<string, unknown>>
}

/** Writes down that something left the vault: who, what, how many people. */
export async function recordExport(
  db: Kysely<Database>,
  context: UseCaseContext,
  { personnes, detail, ...record }: ExportRecord,
): Promise<void> {
  await appendJournal(db, { horodatage: context.clock.now(), utilisateur: context.user.id, ...record, detail: { personnes, ...detail } })
}
