import type { Kysely } from 'kysely'
import type { Evaluation, EvaluationTheme } from '../../domain/parcours/evaluation'
import type { Database } from '../schema/database'

type Db = Kysely<Database>

/** One grid, or undefined. */
export function findEvaluationById(db: Db, id: string): Promise<Evaluation | undefined> {
  return db.selectFrom('evaluation').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The grids of one participation: three at most. */
export function listEvaluationsOf(db: Db, participation: string): Promise<Evaluation[]> {
  return db.selectFrom('evaluation').selectAll().where('participation', '=', participation).orderBy('date').orderBy('moment').execute()
}

/** The lines of these grids. */
export function listThemesOf(db: Db, evaluations: readonly string[]): Promise<EvaluationTheme[]> {
  return db.selectFrom('evaluation_theme').selectAll().where('evaluation', 'in', evaluations).execute()
}

/** Writes a grid whole, in place of the one of the same moment. */
export async function saveEvaluation(
  db: Db,
  evaluation: Evaluation,
  themes: readonly Omit<EvaluationTheme, 'evaluation'>[],
): Promise<void> {
  const { id, date, auteur } = evaluation
  await db
    .insertInto('evaluation')
    .values(evaluation)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ date, auteur }))
    .execute()
  await db.deleteFrom('evaluation_theme').where('evaluation', '=', id).execute()
  await db
    .insertInto('evaluation_theme')
    .values(themes.map((theme) => ({ ...theme, evaluation: id })))
    .execute()
}

export async function deleteEvaluation(db: Db, id: string): Promise<void> {
  await db.deleteFrom('evaluation_theme').where('evaluation', '=', id).execute()
  await db.deleteFrom('evaluation').where('id', '=', id).execute()
}
