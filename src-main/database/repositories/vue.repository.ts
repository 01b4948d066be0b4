import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'
import type { VueTable } from '../schema/outils.table'

type Db = Kysely<Database>

/** The views of somebody and those others share, with their author. */
export function listVuesFor(db: Db, utilisateur: string) {
  return db
    .selectFrom('vue')
    .innerJoin('utilisateur', 'utilisateur.id', 'vue.utilisateur')
    .selectAll('vue')
    .select('utilisateur.nom as auteur')
    .where((eb) => eb.or([eb('vue.utilisateur', '=', utilisateur), eb('vue.partagee', '=', 1)]))
    .orderBy('vue.ordre')
    .orderBy('vue.nom')
    .execute()
}

export function findVueById(db: Db, id: string): Promise<VueTable | undefined> {
  return db.selectFrom('vue').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The view of somebody that bears this name. */
export function findVueByNom(db: Db, utilisateur: string, nom: string): Promise<VueTable | undefined> {
  return db.selectFrom('vue').selectAll().where('utilisateur', '=', utilisateur).where('nom', '=', nom).executeTakeFirst()
}

export async function insertVue(db: Db, vue: VueTable): Promise<void> {
  await db.insertInto('vue').values(vue).execute()
}

export async function updateVue(db: Db, id: string, changes: Partial<VueTable>): Promise<void> {
  await db.updateTable('vue').set(changes).where('id', '=', id).execute()
}

export async function deleteVue(db: Db, id: string): Promise<void> {
  await db.deleteFrom('vue').where('id', '=', id).execute()
}
