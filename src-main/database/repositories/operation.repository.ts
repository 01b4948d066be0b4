import type { Kysely } from 'kysely'
import type { Objectif, Operation, Regle } from '../../domain/operation/operation'
import type { Database } from '../schema/database'

/** One operation, or undefined. */
export function findOperationByCode(db: Kysely<Database>, code: string): Promise<Operation | undefined> {
  return db.selectFrom('operation').selectAll().where('code', '=', code).executeTakeFirst()
}

export async function insertOperation(db: Kysely<Database>, operation: Operation): Promise<void> {
  await db.insertInto('operation').values(operation).execute()
}

/** Replaces the explicit settings of an operation. */
export async function replaceRegles(db: Kysely<Database>, operation: string, regles: readonly Regle[]): Promise<void> {
  await db.deleteFrom('regle').where('operation', '=', operation).execute()
  if (regles.length > 0)
    await db
      .insertInto('regle')
      .values([...regles])
      .execute()
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
