import type { Kysely } from 'kysely'
import type { Demande } from '../../domain/commission/commission'
import type { Database } from '../schema/database'

/** One request, or undefined. */
export function findDemandeById(db: Kysely<Database>, id: string): Promise<Demande | undefined> {
  return db.selectFrom('demande').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The open requests of a participation. */
export function listDemandesOuvertesOf(db: Kysely<Database>, participation: string): Promise<Demande[]> {
  return db.selectFrom('demande').selectAll().where('participation', '=', participation).where('statut', '=', 'ouverte').execute()
}

export async function insertDemande(db: Kysely<Database>, demande: Demande): Promise<void> {
  await db.insertInto('demande').values(demande).execute()
}

export async function updateDemande(db: Kysely<Database>, id: string, changes: Partial<Demande>): Promise<void> {
  await db.updateTable('demande').set(changes).where('id', '=', id).execute()
}

/** Withdraws what is still asked for a parcours that has ended; the requests withdrawn. */
export async function withdrawDemandesOuvertes(db: Kysely<Database>, participation: string, except: string | null): Promise<string[]> {
  const ouvertes = (await listDemandesOuvertesOf(db, participation)).map(({ id }) => id).filter((id) => id !== except)
  for (const id of ouvertes) await updateDemande(db, id, { statut: 'retiree' })
  return ouvertes
}

/** The sessions that have the request on their agenda and are not closed, postponed or cancelled. */
export function listSessionsOfDemande(db: Kysely<Database>, demande: string) {
  return db
    .selectFrom('passage')
    .innerJoin('commission', 'commission.id', 'passage.commission')
    .select(['passage.id as passage', 'commission.id as commission', 'commission.date', 'commission.etat'])
    .where('passage.demande', '=', demande)
    .where('commission.etat', 'in', ['preparation', 'ordre_du_jour_arrete', 'en_seance'])
    .execute()
}

/** Takes a dossier off an agenda still in preparation. */
export async function deletePassage(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('passage').where('id', '=', id).execute()
}
