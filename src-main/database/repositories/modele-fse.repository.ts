import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'
import type { ModeleFseTable } from '../schema/outils.table'

/** The saved mappings, without their files. */
export function listModelesFse(db: Kysely<Database>) {
  return db.selectFrom('modele_fse').select(['id', 'nom', 'fichier_nom', 'contenu', 'modifie_le']).orderBy('nom').execute()
}

/** One mapping with its blank file, or undefined. */
export function findModeleFse(db: Kysely<Database>, id: string): Promise<ModeleFseTable | undefined> {
  return db.selectFrom('modele_fse').selectAll().where('id', '=', id).executeTakeFirst()
}

/** True when another mapping has this name. */
export async function isNomModelePris(db: Kysely<Database>, nom: string, sauf: string | null): Promise<boolean> {
  const autre = await db.selectFrom('modele_fse').select('id').where('nom', '=', nom).executeTakeFirst()
  return autre !== undefined && autre.id !== sauf
}

export async function insertModeleFse(db: Kysely<Database>, row: ModeleFseTable): Promise<void> {
  await db.insertInto('modele_fse').values(row).execute()
}

export async function updateModeleFse(db: Kysely<Database>, id: string, changes: Partial<ModeleFseTable>): Promise<void> {
  await db.updateTable('modele_fse').set(changes).where('id', '=', id).execute()
}

export async function deleteModeleFse(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('modele_fse').where('id', '=', id).execute()
}
