import type { Kysely } from 'kysely'
import type { QuestionnaireEntree, ReponseFseChamp, SortieFse } from '../../domain/fse/questionnaire'
import type { Database } from '../schema/database'

/** The entry questionnaire of a participation, or undefined. */
export function findQuestionnaireEntree(db: Kysely<Database>, participation: string): Promise<QuestionnaireEntree | undefined> {
  return db.selectFrom('questionnaire_entree').selectAll().where('participation', '=', participation).executeTakeFirst()
}

export async function saveQuestionnaireEntree(db: Kysely<Database>, questionnaire: QuestionnaireEntree): Promise<void> {
  const { participation: _participation, ...changes } = questionnaire
  await db
    .insertInto('questionnaire_entree')
    .values(questionnaire)
    .onConflict((conflict) => conflict.column('participation').doUpdateSet(changes))
    .execute()
}

/** Why questions of a participation have no answer. */
export function listReponsesFse(db: Kysely<Database>, participation: string): Promise<ReponseFseChamp[]> {
  return db.selectFrom('reponse_fse').selectAll().where('participation', '=', participation).orderBy('champ').execute()
}

/** Writes these reasons in place of the former ones. */
export async function replaceReponsesFse(db: Kysely<Database>, participation: string, reponses: readonly ReponseFseChamp[]): Promise<void> {
  await db.deleteFrom('reponse_fse').where('participation', '=', participation).execute()
  if (reponses.length > 0)
    await db
      .insertInto('reponse_fse')
      .values([...reponses])
      .execute()
}

/** What the exit questionnaire says beyond the situation that counts, or undefined. */
export function findSortieFse(db: Kysely<Database>, participation: string): Promise<SortieFse | undefined> {
  return db.selectFrom('sortie_fse').selectAll().where('participation', '=', participation).executeTakeFirst()
}

export async function saveSortieFseRow(db: Kysely<Database>, sortie: SortieFse): Promise<void> {
  const { participation: _participation, ...changes } = sortie
  await db
    .insertInto('sortie_fse')
    .values(sortie)
    .onConflict((conflict) => conflict.column('participation').doUpdateSet(changes))
    .execute()
}
