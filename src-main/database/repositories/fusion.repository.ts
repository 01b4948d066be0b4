import { type Kysely, sql } from 'kysely'
import {
  type ContenuFusion,
  type Deplaces,
  type EtatFusion,
  type PaireEcartee,
  TABLES_DEPLACEES,
  type TableDeplacee,
} from '../../domain/participant/fusion-contenu'
import type { Database } from '../schema/database'
import type { FusionTable } from '../schema/outils.table'
import { findParticipantById } from './participant.repository'

/** Every column that names a participant; a merge deals with each (a test reads the schema). */
export const COLONNES_PARTICIPANT: readonly string[] = [
  ...TABLES_DEPLACEES.map((table) => `${table}.participant`),
  'doublon_ecarte.premier',
  'doublon_ecarte.second',
]

export interface Fusion extends Omit<FusionTable, 'contenu'> {
  readonly contenu: ContenuFusion
}

/** Gives the rows of one file to another; answers which ones. */
export async function moveRows(db: Kysely<Database>, from: string, to: string): Promise<Deplaces> {
  const deplaces = {} as Record<TableDeplacee, string[]>
  for (const table of TABLES_DEPLACEES) {
    const rows = await sql<{ id: string }>`SELECT id FROM ${sql.table(table)} WHERE participant = ${from} ORDER BY id`.execute(db)
    deplaces[table] = rows.rows.map(({ id }) => id)
    await sql`UPDATE ${sql.table(table)} SET participant = ${to} WHERE participant = ${from}`.execute(db)
  }
  return deplaces
}

/** Gives named rows back to a file. */
export async function giveRowsBack(db: Kysely<Database>, deplaces: Deplaces, to: string): Promise<void> {
  for (const table of TABLES_DEPLACEES) {
    for (const id of deplaces[table]) await sql`UPDATE ${sql.table(table)} SET participant = ${to} WHERE id = ${id}`.execute(db)
  }
}

/** What a merge wrote, as it stands today. */
export async function loadEtatFusion(db: Kysely<Database>, { garde, absorbe, contenu }: Fusion): Promise<EtatFusion> {
  const deplaces = {} as Record<TableDeplacee, string[]>
  for (const table of TABLES_DEPLACEES) {
    const presents: string[] = []
    for (const id of contenu.deplaces[table]) {
      const { rows } = await sql`SELECT 1 FROM ${sql.table(table)} WHERE id = ${id} AND participant = ${garde}`.execute(db)
      if (rows.length > 0) presents.push(id)
    }
    deplaces[table] = presents
  }
  return {
    garde: (await findParticipantById(db, garde)) ?? null,
    absorbePresent: (await findParticipantById(db, absorbe)) !== undefined,
    deplaces,
  }
}

export async function insertFusion(db: Kysely<Database>, { contenu, ...fusion }: Fusion): Promise<void> {
  await db
    .insertInto('fusion')
    .values({ ...fusion, contenu: JSON.stringify(contenu) })
    .execute()
}

export async function findFusionById(db: Kysely<Database>, id: string): Promise<Fusion | undefined> {
  const row = await db.selectFrom('fusion').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toFusion(row)
}

/** Merges, newest first; those of one kept file alone when it is given. */
export async function listFusions(db: Kysely<Database>, garde: string | null): Promise<Fusion[]> {
  let query = db.selectFrom('fusion').selectAll().orderBy('horodatage', 'desc').orderBy('id', 'desc')
  if (garde !== null) query = query.where('garde', '=', garde)
  return (await query.execute()).map(toFusion)
}

export async function markUndone(db: Kysely<Database>, id: string, horodatage: string): Promise<void> {
  await db.updateTable('fusion').set({ annulee_le: horodatage }).where('id', '=', id).execute()
}

/** The identifier under which a file is found today: itself, or the file it was merged into. */
export async function findGarde(db: Kysely<Database>, id: string): Promise<string> {
  let current = id
  for (;;) {
    if (await db.selectFrom('participant').select('id').where('id', '=', current).executeTakeFirst()) return current
    const fusion = await db
      .selectFrom('fusion')
      .select('garde')
      .where('absorbe', '=', current)
      .where('annulee_le', 'is', null)
      .executeTakeFirst()
    if (!fusion) return id
    current = fusion.garde
  }
}

/** Absorbed identifiers, each with the identifier of the file kept today. */
export async function listGardes(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('fusion').select('absorbe').where('annulee_le', 'is', null).execute()
  const gardes = new Map<string, string>()
  for (const { absorbe } of rows) {
    const garde = await findGarde(db, absorbe)
    if (garde !== absorbe) gardes.set(absorbe, garde)
  }
  return gardes
}

/** Identifiers that lead to a file: its own, and those it absorbed, one after another. */
export async function listIdentifiants(db: Kysely<Database>, garde: string): Promise<string[]> {
  const ids = [garde]
  for (const id of ids) {
    const rows = await db.selectFrom('fusion').select('absorbe').where('garde', '=', id).where('annulee_le', 'is', null).execute()
    ids.push(...rows.map(({ absorbe }) => absorbe).filter((absorbe) => !ids.includes(absorbe)))
  }
  return ids
}

export async function deleteParticipant(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('participant').where('id', '=', id).execute()
}

/** Pairs said to be two people; those of one person alone when they are given. */
export function listEcartes(db: Kysely<Database>, participant: string | null): Promise<PaireEcartee[]> {
  let query = db.selectFrom('doublon_ecarte').selectAll().orderBy('horodatage', 'desc').orderBy('premier').orderBy('second')
  if (participant !== null) query = query.where((eb) => eb.or([eb('premier', '=', participant), eb('second', '=', participant)]))
  return query.execute()
}

/** Keeps that two people are two; said twice, the first time stays. */
export async function insertEcarte(db: Kysely<Database>, paire: PaireEcartee): Promise<void> {
  await db
    .insertInto('doublon_ecarte')
    .values(paire)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteEcarte(db: Kysely<Database>, { premier, second }: Pick<PaireEcartee, 'premier' | 'second'>): Promise<void> {
  await db.deleteFrom('doublon_ecarte').where('premier', '=', premier).where('second', '=', second).execute()
}

// Written by this application alone, in one shape.
function toFusion(row: FusionTable): Fusion {
  return { ...row, contenu: JSON.parse(row.contenu) as ContenuFusion }
}
