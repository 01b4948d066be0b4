import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'

export interface JournalEntry {
  horodatage: string
  utilisateur: string
  /** Name of the action, that of its use case. */
  action: string
  objet?: string | null
  objet_id?: string | null
  /** What changed; no note, no health fact. */
  detail?: unknown
}

/** Adds the row every write owes; same transaction as the write. */
export async function appendJournal(db: Kysely<Database>, entry: JournalEntry): Promise<void> {
  await db
    .insertInto('journal')
    .values({
      horodatage: entry.horodatage,
      utilisateur: entry.utilisateur,
      action: entry.action,
      objet: entry.objet ?? null,
      objet_id: entry.objet_id ?? null,
      detail: entry.detail === undefined ? null : JSON.stringify(entry.detail),
    })
    .execute()
}

/** True when the last thing done to a participation is this action of this user. */
export async function isLastAction(
  db: Kysely<Database>,
  participation: string,
  { action, utilisateur }: Pick<JournalEntry, 'action' | 'utilisateur'>,
): Promise<boolean> {
  const last = await db
    .selectFrom('journal')
    .select(['action', 'utilisateur'])
    .where('objet', '=', 'participation')
    .where('objet_id', '=', participation)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.action === action && last.utilisateur === utilisateur
}
