import type { Kysely } from 'kysely'
import type { IsoDate } from '../../domain/commun/date'
import type { Database } from '../schema/database'

/** The day of the last honoured interview of a parcours, null when there is none. */
export async function findDernierHonore(db: Kysely<Database>, participation: string, date: IsoDate): Promise<IsoDate | null> {
  const row = await db
    .selectFrom('entretien')
    .select((eb) => eb.fn.max('date').as('date'))
    .where('participation', '=', participation)
    .where('statut', '=', 'honore')
    .where('date', '<=', date)
    .executeTakeFirst()
  return row?.date ?? null
}
