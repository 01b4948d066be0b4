import type { Kysely } from 'kysely'
import { type ContenuRegles, normalizeRegles, rowsOf, type VersionRegles } from '../../domain/operation/jeu-regles'
import type { Database } from '../schema/database'

/** The explicit settings in force, by operation. */
export async function loadReglesEnVigueur(db: Kysely<Database>): Promise<ReadonlyMap<string, ContenuRegles>> {
  const rows = await db.selectFrom('regle').selectAll().execute()
  const parOperation = new Map<string, Record<string, string>>()
  for (const { operation, cle, valeur } of rows) {
    const regles = parOperation.get(operation) ?? {}
    regles[cle] = valeur
    parOperation.set(operation, regles)
  }
  return new Map([...parOperation].map(([operation, regles]) => [operation, normalizeRegles(regles)]))
}

/** Replaces the settings in force of an operation. */
export async function replaceRegles(db: Kysely<Database>, operation: string, regles: ContenuRegles): Promise<void> {
  await db.deleteFrom('regle').where('operation', '=', operation).execute()
  const rows = rowsOf(regles).map((row) => ({ operation, ...row }))
  if (rows.length > 0) await db.insertInto('regle').values(rows).execute()
}

/** The versions of the rules of an operation, newest first. */
export async function listVersionsRegles(db: Kysely<Database>, operation: string): Promise<VersionRegles[]> {
  const rows = await db.selectFrom('jeu_regles').selectAll().where('operation', '=', operation).orderBy('version', 'desc').execute()
  return rows.map(({ contenu, ...row }) => ({ ...row, regles: JSON.parse(contenu) as ContenuRegles }))
}

/** The latest version of each operation that has one. */
export async function listDernieresVersions(db: Kysely<Database>): Promise<ReadonlyMap<string, VersionRegles>> {
  const rows = await db.selectFrom('jeu_regles').selectAll().orderBy('operation').orderBy('version').execute()
  return new Map(rows.map(({ contenu, ...row }) => [row.operation, { ...row, regles: JSON.parse(contenu) as ContenuRegles }]))
}

export async function insertVersionRegles(db: Kysely<Database>, { regles, ...version }: VersionRegles): Promise<void> {
  await db
    .insertInto('jeu_regles')
    .values({ ...version, contenu: JSON.stringify(regles) })
    .execute()
}
