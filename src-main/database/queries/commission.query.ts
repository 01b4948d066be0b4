import type { Kysely } from 'kysely'
import type { IsoDate } from '../../domain/commun/date'
import type { Database } from '../schema/database'

const SANS_SUITE = ['reportee', 'annulee'] as const

function seances(db: Kysely<Database>) {
  return db
    .selectFrom('commission')
    .innerJoin('evenement', 'evenement.id', 'commission.id')
    .leftJoin('passage', 'passage.commission', 'commission.id')
    .selectAll('commission')
    .select((eb) => [
      'evenement.partenaires',
      eb.fn.count<number>('passage.id').as('passages'),
      eb.fn.count<number>('passage.decision').as('decides'),
    ])
    .groupBy('commission.id')
}

/** Every session, the latest first, with how many dossiers it has and has decided. */
export function listSeances(db: Kysely<Database>) {
  return seances(db).orderBy('commission.date', 'desc').execute()
}

/** One session, or undefined. */
export function findSeance(db: Kysely<Database>, id: string) {
  return seances(db).where('commission.id', '=', id).executeTakeFirst()
}

/** Rank of a session among those of its year that are held or planned, and their number. */
export async function rankSeance(db: Kysely<Database>, date: IsoDate): Promise<{ rang: number; sur: number }> {
  const annee = date.slice(0, 4)
  const jours = await db
    .selectFrom('commission')
    .select('date')
    .where('date', '>=', `${annee}-01-01`)
    .where('date', '<=', `${annee}-12-31`)
    .where('etat', 'not in', [...SANS_SUITE])
    .execute()
  return { rang: jours.filter((jour) => jour.date <= date).length, sur: jours.length }
}

/** Day of the session that follows, null when none is planned. */
export async function findSeanceSuivante(db: Kysely<Database>, date: IsoDate): Promise<IsoDate | null> {
  const next = await db
    .selectFrom('commission')
    .select('date')
    .where('date', '>', date)
    .where('etat', 'not in', [...SANS_SUITE])
    .orderBy('date')
    .executeTakeFirst()
  return next?.date ?? null
}
