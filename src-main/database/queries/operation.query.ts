import type { Kysely } from 'kysely'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import { describeRegles } from '../../domain/sortie/regles-description'
import type { Database } from '../schema/database'

/** The operations with their rule set in French sentences, by code. */
export async function listOperationsAvecRegles(db: Kysely<Database>) {
  const operations = await db
    .selectFrom('operation')
    .select(['code', 'intitule', 'type', 'date_debut', 'date_fin'])
    .orderBy('code')
    .execute()
  const reglesOf = parseReglesByOperation(await db.selectFrom('regle').selectAll().execute())
  const versions = await db
    .selectFrom('jeu_regles')
    .select(({ fn }) => ['operation', fn.max<number>('version').as('version')])
    .groupBy('operation')
    .execute()
  return operations.map((operation) => ({
    ...operation,
    regles: describeRegles(reglesOf(operation.code)),
    version: versions.find((une) => une.operation === operation.code)?.version ?? null,
  }))
}
