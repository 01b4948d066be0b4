import type { Kysely } from 'kysely'
import type { PassagePhase, Phase } from '../../domain/operation/phase'
import type { Database } from '../schema/database'

/** The phases of an operation, in order. */
export function listPhasesOf(db: Kysely<Database>, operation: string): Promise<Phase[]> {
  return db.selectFrom('phase').selectAll().where('operation', '=', operation).orderBy('ordre').execute()
}

export async function replacePhases(db: Kysely<Database>, operation: string, phases: readonly Phase[]): Promise<void> {
  await db.deleteFrom('phase').where('operation', '=', operation).execute()
  if (phases.length > 0)
    await db
      .insertInto('phase')
      .values([...phases])
      .execute()
}

/** The passages of one participation, in order. */
export function listPassagesOf(db: Kysely<Database>, participation: string): Promise<PassagePhase[]> {
  return db.selectFrom('passage_phase').selectAll().where('participation', '=', participation).orderBy('ordre').execute()
}

/** The passages of every participation of an operation. */
export function listPassagesOfOperation(db: Kysely<Database>, operation: string): Promise<PassagePhase[]> {
  return db
    .selectFrom('passage_phase')
    .innerJoin('participation', 'participation.id', 'passage_phase.participation')
    .selectAll('passage_phase')
    .where('participation.operation', '=', operation)
    .execute()
}

export async function savePassage(db: Kysely<Database>, passage: PassagePhase): Promise<void> {
  const { date_debut, date_fin } = passage
  await db
    .insertInto('passage_phase')
    .values(passage)
    .onConflict((conflict) => conflict.columns(['participation', 'ordre']).doUpdateSet({ date_debut, date_fin }))
    .execute()
}

export async function deletePassage(
  db: Kysely<Database>,
  { participation, ordre }: Pick<PassagePhase, 'participation' | 'ordre'>,
): Promise<void> {
  await db.deleteFrom('passage_phase').where('participation', '=', participation).where('ordre', '=', ordre).execute()
}

/** Writes the passages of an operation again under the new order of its phases. */
export async function renumberPassages(db: Kysely<Database>, operation: string, ordres: ReadonlyMap<number, number>): Promise<void> {
  const passages = await listPassagesOfOperation(db, operation)
  const changes = passages.filter(({ ordre }) => ordres.get(ordre) !== ordre)
  for (const passage of changes) await deletePassage(db, passage)
  for (const passage of changes) await savePassage(db, { ...passage, ordre: ordres.get(passage.ordre) ?? passage.ordre })
}
