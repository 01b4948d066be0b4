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

/** The days between which each référent is there. */
export function listReferentsPeriodes(db: Kysely<Database>) {
  return db.selectFrom('referent').select(['date_debut', 'date_fin']).execute()
}

/** The norm of a full-time référent in one operation; undefined when the operation has none of its own. */
export async function findNormeOperation(db: Kysely<Database>, operation: string): Promise<number | undefined> {
  const row = await db.selectFrom('operation_detail').select('norme_file_active').where('operation', '=', operation).executeTakeFirst()
  return row?.norme_file_active ?? undefined
}

/** The norm of a caseload followed in one operation alone; undefined when it spreads over several, or has none of its own. */
export async function findNormeFile(db: Kysely<Database>, referent: string | null): Promise<number | undefined> {
  let query = db
    .selectFrom('participation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select('participation.operation')
    .distinct()
    .where('participation.date_entree', 'is not', null)
    .where('sortie.participation', 'is', null)
  if (referent !== null) query = query.where('participation.referent', '=', referent)
  const [seule, ...autres] = await query.execute()
  return seule === undefined || autres.length > 0 ? undefined : findNormeOperation(db, seule.operation)
}
