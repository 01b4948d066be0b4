import type { Kysely } from 'kysely'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import { describeRegles } from '../../domain/sortie/regles-description'
import type { Database } from '../schema/database'

/** The operations with their rules, targets and number of participations, by code. */
export async function listOperationsDetail(db: Kysely<Database>) {
  const operations = await db.selectFrom('operation').selectAll().orderBy('code').execute()
  const regles = await db.selectFrom('regle').selectAll().execute()
  const objectifs = await db.selectFrom('objectif').selectAll().orderBy('annee').orderBy('indicateur').execute()
  const counts = await db
    .selectFrom('participation')
    .select(({ fn }) => ['operation', fn.countAll<number>().as('nombre')])
    .groupBy('operation')
    .execute()
  const reglesOf = parseReglesByOperation(regles)
  return operations.map((operation) => ({
    ...operation,
    regles: Object.fromEntries(regles.filter((regle) => regle.operation === operation.code).map(({ cle, valeur }) => [cle, valeur])),
    phrases: describeRegles(reglesOf(operation.code)),
    objectifs: objectifs
      .filter((objectif) => objectif.operation === operation.code)
      .map(({ operation: _operation, ...objectif }) => objectif),
    participations: counts.find((count) => count.operation === operation.code)?.nombre ?? 0,
  }))
}
