import type { Kysely } from 'kysely'
import type { Affectation } from '../../domain/parcours/affectation'
import type { Database } from '../schema/database'

type Db = Kysely<Database>

/** The référents written for one participation, oldest first. */
export function listAffectationsOf(db: Db, participation: string): Promise<Affectation[]> {
  return db.selectFrom('affectation').selectAll().where('participation', '=', participation).orderBy('date_debut').execute()
}

/** Adds a référent, or replaces the one of the same day. */
export async function saveAffectation(db: Db, affectation: Affectation): Promise<void> {
  await db
    .insertInto('affectation')
    .values(affectation)
    .onConflict((conflict) =>
      conflict.columns(['participation', 'date_debut']).doUpdateSet({ referent: affectation.referent, motif: affectation.motif }),
    )
    .execute()
}

export async function removeAffectation(db: Db, participation: string, date_debut: string): Promise<void> {
  await db.deleteFrom('affectation').where('participation', '=', participation).where('date_debut', '=', date_debut).execute()
}
