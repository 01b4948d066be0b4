import type { Kysely } from 'kysely'
import type { Entretien } from '../../domain/parcours/entretien'
import type { EntretienNote } from '../schema/complement.table'
import type { Database } from '../schema/database'

export type EntretienRow = Entretien & EntretienNote

/** One interview, or undefined. */
export function findEntretienById(db: Kysely<Database>, id: string): Promise<EntretienRow | undefined> {
  return db.selectFrom('entretien').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The interview of a participation on a day in a mode: there can be only one. */
export function findEntretienByDay(
  db: Kysely<Database>,
  { participation, date, mode }: Pick<Entretien, 'participation' | 'date' | 'mode'>,
): Promise<EntretienRow | undefined> {
  return db
    .selectFrom('entretien')
    .selectAll()
    .where('participation', '=', participation)
    .where('date', '=', date)
    .where('mode', '=', mode)
    .executeTakeFirst()
}

/** The appointment planned on a day, whatever its mode. */
export function findRendezVousPrevu(db: Kysely<Database>, participation: string, date: string): Promise<EntretienRow | undefined> {
  return db
    .selectFrom('entretien')
    .selectAll()
    .where('participation', '=', participation)
    .where('date', '=', date)
    .where('statut', '=', 'prevu')
    .executeTakeFirst()
}

export async function insertEntretien(db: Kysely<Database>, entretien: EntretienRow): Promise<void> {
  await db.insertInto('entretien').values(entretien).execute()
}

export async function updateEntretien(db: Kysely<Database>, id: string, changes: Partial<EntretienRow>): Promise<void> {
  await db.updateTable('entretien').set(changes).where('id', '=', id).execute()
}

export async function deleteEntretien(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('entretien').where('id', '=', id).execute()
}
