import type { Kysely } from 'kysely'
import type { Etape } from '../../domain/parcours/etape'
import type { EtapeNote } from '../schema/complement.table'
import type { Database } from '../schema/database'

export type EtapeRow = Etape & EtapeNote

/** One étape, or undefined. */
export function findEtapeById(db: Kysely<Database>, id: string): Promise<EtapeRow | undefined> {
  return db.selectFrom('etape').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The étapes of one participation, by begin date. */
export function listEtapesOf(db: Kysely<Database>, participation: string): Promise<EtapeRow[]> {
  return db.selectFrom('etape').selectAll().where('participation', '=', participation).orderBy('date_debut').orderBy('id').execute()
}

export async function insertEtape(db: Kysely<Database>, etape: EtapeRow): Promise<void> {
  await db.insertInto('etape').values(etape).execute()
}

export async function updateEtape(db: Kysely<Database>, id: string, changes: Partial<EtapeRow>): Promise<void> {
  await db.updateTable('etape').set(changes).where('id', '=', id).execute()
}

export async function deleteEtape(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('etape').where('id', '=', id).execute()
}

/** True when an exit or a request rests on the étape. */
export async function isEtapeUsed(db: Kysely<Database>, id: string): Promise<boolean> {
  const sortie = await db.selectFrom('sortie').select('participation').where('etape', '=', id).executeTakeFirst()
  const demande = await db.selectFrom('demande').select('id').where('etape', '=', id).executeTakeFirst()
  return sortie !== undefined || demande !== undefined
}
