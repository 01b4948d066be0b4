import type { Kysely } from 'kysely'
import { type CritereConstat, PRESCRIPTION_VIDE, type Prescription } from '../../domain/participant/prescription'
import type { Database } from '../schema/database'

/** The fiche de prescription of a participation, or undefined when nothing of it is written. */
export function findPrescriptionOf(db: Kysely<Database>, participation: string): Promise<Prescription | undefined> {
  return db.selectFrom('prescription').selectAll().where('participation', '=', participation).executeTakeFirst()
}

/** Writes what is given of a fiche; the rest stays as it was. */
export async function savePrescription(
  db: Kysely<Database>,
  participation: string,
  changes: Partial<Omit<Prescription, 'participation'>>,
): Promise<void> {
  await db
    .insertInto('prescription')
    .values({ ...PRESCRIPTION_VIDE, ...changes, participation })
    .onConflict((conflict) => conflict.column('participation').doUpdateSet(changes))
    .execute()
}

/** When each criterion of a participation was seen, and by which proof. */
export function listConstatsOf(db: Kysely<Database>, participation: string): Promise<CritereConstat[]> {
  return db.selectFrom('critere_constat').selectAll().where('participation', '=', participation).orderBy('critere').execute()
}

/** Replaces every finding of a participation. */
export async function replaceConstats(
  db: Kysely<Database>,
  participation: string,
  constats: readonly Omit<CritereConstat, 'participation'>[],
): Promise<void> {
  await db.deleteFrom('critere_constat').where('participation', '=', participation).execute()
  if (constats.length === 0) return
  await db
    .insertInto('critere_constat')
    .values(constats.map(({ critere, date_constat, preuve }) => ({ participation, critere, date_constat, preuve })))
    .execute()
}

/** Forgets what was found of criteria that the participation no longer has. */
export async function deleteConstatsHors(db: Kysely<Database>, participation: string, criteres: readonly string[]): Promise<void> {
  let query = db.deleteFrom('critere_constat').where('participation', '=', participation)
  if (criteres.length > 0) query = query.where('critere', 'not in', [...criteres])
  await query.execute()
}
