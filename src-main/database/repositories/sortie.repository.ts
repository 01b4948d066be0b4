import type { Kysely } from 'kysely'
import type { Sortie } from '../../domain/sortie/sortie'
import type { EcheanceSuivi, Suivi } from '../../domain/sortie/suivi'
import type { Database } from '../schema/database'

/** The exit of a participation, or undefined. */
export function findSortieOf(db: Kysely<Database>, participation: string): Promise<Sortie | undefined> {
  return db.selectFrom('sortie').selectAll().where('participation', '=', participation).executeTakeFirst()
}

export async function updateSortie(db: Kysely<Database>, participation: string, changes: Partial<Sortie>): Promise<void> {
  await db.updateTable('sortie').set(changes).where('participation', '=', participation).execute()
}

/** The follow-up of a due date, with its attempts; null when nothing is written yet. */
export async function findSuivi(db: Kysely<Database>, participation: string, echeance: EcheanceSuivi) {
  const row = await db
    .selectFrom('suivi')
    .selectAll()
    .where('participation', '=', participation)
    .where('echeance', '=', echeance)
    .executeTakeFirst()
  return row ?? null
}

/** Writes the follow-up of a due date, over the previous one. */
export async function saveSuivi(db: Kysely<Database>, suivi: Suivi, tentatives: number | null = null): Promise<void> {
  const { date, maintenu } = suivi
  await db
    .insertInto('suivi')
    .values({ ...suivi, tentatives })
    .onConflict((conflict) => conflict.columns(['participation', 'echeance']).doUpdateSet({ date, maintenu, tentatives }))
    .execute()
}

export async function insertSortie(db: Kysely<Database>, sortie: Sortie): Promise<void> {
  await db.insertInto('sortie').values(sortie).execute()
}

/** The follow-ups of a participation, by due date. */
export function listSuivisOf(db: Kysely<Database>, participation: string): Promise<Suivi[]> {
  return db.selectFrom('suivi').selectAll().where('participation', '=', participation).orderBy('echeance').execute()
}

/** Takes an exit back, with the follow-ups that waited. */
export async function removeSortie(db: Kysely<Database>, participation: string): Promise<void> {
  await db.deleteFrom('suivi').where('participation', '=', participation).execute()
  await db.deleteFrom('sortie').where('participation', '=', participation).execute()
}
