import type { Kysely } from 'kysely'
import type { ContratEngagement, ObjectifParcours } from '../../domain/parcours/contrat-engagement'
import type { Database } from '../schema/database'

type Db = Kysely<Database>

/** One contract of commitment, or undefined. */
export function findContratById(db: Db, id: string): Promise<ContratEngagement | undefined> {
  return db.selectFrom('contrat_engagement').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The contracts of one participation, the latest begun first. */
export function listContratsOf(db: Db, participation: string): Promise<ContratEngagement[]> {
  return db
    .selectFrom('contrat_engagement')
    .selectAll()
    .where('participation', '=', participation)
    .orderBy('date_debut', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function insertContrat(db: Db, contrat: ContratEngagement): Promise<void> {
  await db.insertInto('contrat_engagement').values(contrat).execute()
}

export async function updateContrat(db: Db, id: string, changes: Partial<ContratEngagement>): Promise<void> {
  await db.updateTable('contrat_engagement').set(changes).where('id', '=', id).execute()
}

/** The contract and its objectives. */
export async function deleteContrat(db: Db, id: string): Promise<void> {
  await db.deleteFrom('objectif_parcours').where('contrat', '=', id).execute()
  await db.deleteFrom('contrat_engagement').where('id', '=', id).execute()
}

/** One objective, or undefined. */
export function findObjectifById(db: Db, id: string): Promise<ObjectifParcours | undefined> {
  return db.selectFrom('objectif_parcours').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The objectives of these contracts, in their order. */
export function listObjectifsOf(db: Db, contrats: readonly string[]): Promise<ObjectifParcours[]> {
  return db.selectFrom('objectif_parcours').selectAll().where('contrat', 'in', contrats).orderBy('ordre').orderBy('id').execute()
}

export async function insertObjectif(db: Db, objectif: ObjectifParcours): Promise<void> {
  await db.insertInto('objectif_parcours').values(objectif).execute()
}

export async function updateObjectif(db: Db, id: string, changes: Partial<ObjectifParcours>): Promise<void> {
  await db.updateTable('objectif_parcours').set(changes).where('id', '=', id).execute()
}

export async function deleteObjectif(db: Db, id: string): Promise<void> {
  await db.deleteFrom('objectif_parcours').where('id', '=', id).execute()
}
