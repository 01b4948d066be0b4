import type { Kysely } from 'kysely'
import type { Objectif, Operation } from '../../domain/operation/operation'
import type { OperationDetail } from '../../domain/operation/phase'
import type { Database } from '../schema/database'

/** One operation, or undefined. */
export function findOperationByCode(db: Kysely<Database>, code: string): Promise<Operation | undefined> {
  return db.selectFrom('operation').selectAll().where('code', '=', code).executeTakeFirst()
}

/** The codes of every operation. */
export async function listCodesOperation(db: Kysely<Database>): Promise<string[]> {
  return (await db.selectFrom('operation').select('code').orderBy('code').execute()).map(({ code }) => code)
}

export async function insertOperation(db: Kysely<Database>, operation: Operation): Promise<void> {
  await db.insertInto('operation').values(operation).execute()
}

export async function updateOperation(db: Kysely<Database>, { code, ...changes }: Operation): Promise<void> {
  await db.updateTable('operation').set(changes).where('code', '=', code).execute()
}

/** What the team says of an operation beyond its period; undefined while it said nothing. */
export function findOperationDetail(db: Kysely<Database>, operation: string): Promise<OperationDetail | undefined> {
  return db.selectFrom('operation_detail').selectAll().where('operation', '=', operation).executeTakeFirst()
}

export async function saveOperationDetail(db: Kysely<Database>, detail: OperationDetail): Promise<void> {
  const { operation: _operation, ...changes } = detail
  await db
    .insertInto('operation_detail')
    .values(detail)
    .onConflict((conflict) => conflict.column('operation').doUpdateSet(changes))
    .execute()
}

export function listObjectifsOf(db: Kysely<Database>, operation: string, annee: number): Promise<Objectif[]> {
  return db.selectFrom('objectif').selectAll().where('operation', '=', operation).where('annee', '=', annee).orderBy('indicateur').execute()
}

/** Writes a target over the previous one for the same year and indicator; a null target removes it. */
export async function replaceObjectif(
  db: Kysely<Database>,
  { cible, ...key }: Omit<Objectif, 'cible'> & { cible: number | null },
): Promise<void> {
  await db
    .deleteFrom('objectif')
    .where('operation', '=', key.operation)
    .where('annee', key.annee === null ? 'is' : '=', key.annee)
    .where('indicateur', '=', key.indicateur)
    .execute()
  if (cible !== null)
    await db
      .insertInto('objectif')
      .values({ ...key, cible })
      .execute()
}
