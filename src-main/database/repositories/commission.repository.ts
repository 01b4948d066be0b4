import type { Kysely } from 'kysely'
import type { Commission, CommissionMembre, Membre, Passage } from '../../domain/commission/commission'
import { DomainError } from '../../domain/commun/erreur'
import type { Evenement } from '../../domain/employeur/evenement'
import type { Database } from '../schema/database'

/** One session. Throws `introuvable`. */
export async function loadCommission(db: Kysely<Database>, id: string): Promise<Commission> {
  const commission = await db.selectFrom('commission').selectAll().where('id', '=', id).executeTakeFirst()
  if (!commission) throw new DomainError('introuvable', 'Cette séance n’existe plus.')
  return commission
}

/** Adds a session and the événement that figures count under the same id. */
export async function insertCommission(db: Kysely<Database>, commission: Commission, evenement: Evenement): Promise<void> {
  await db.insertInto('evenement').values(evenement).execute()
  await db.insertInto('commission').values(commission).execute()
}

export async function updateCommission(db: Kysely<Database>, id: string, changes: Partial<Commission>): Promise<void> {
  await db.updateTable('commission').set(changes).where('id', '=', id).execute()
}

export async function updateEvenement(db: Kysely<Database>, id: string, changes: Partial<Evenement>): Promise<void> {
  await db.updateTable('evenement').set(changes).where('id', '=', id).execute()
}

export function findCommissionOn(db: Kysely<Database>, date: string) {
  return db
    .selectFrom('commission')
    .select('id')
    .where('date', '=', date)
    .where('etat', 'not in', ['annulee', 'reportee'])
    .executeTakeFirst()
}

export function listPassagesOf(db: Kysely<Database>, commission: string): Promise<Passage[]> {
  return db.selectFrom('passage').selectAll().where('commission', '=', commission).orderBy('ordre').execute()
}

/** One dossier of an agenda. Throws `introuvable`. */
export async function loadPassage(db: Kysely<Database>, id: string): Promise<Passage> {
  const passage = await db.selectFrom('passage').selectAll().where('id', '=', id).executeTakeFirst()
  if (!passage) throw new DomainError('introuvable', 'Ce dossier n’est plus à l’ordre du jour.')
  return passage
}

export async function insertPassage(db: Kysely<Database>, passage: Passage): Promise<void> {
  await db.insertInto('passage').values(passage).execute()
}

export async function updatePassage(db: Kysely<Database>, id: string, changes: Partial<Passage>): Promise<void> {
  await db.updateTable('passage').set(changes).where('id', '=', id).execute()
}

export function listActiveMembres(db: Kysely<Database>): Promise<Membre[]> {
  return db.selectFrom('membre').selectAll().where('actif', '=', 1).orderBy('nom').execute()
}

/** Sessions whose members still answer: in preparation, or with their agenda settled. */
export async function listOpenCommissions(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom('commission').select('id').where('etat', 'in', ['preparation', 'ordre_du_jour_arrete']).execute()
  return rows.map(({ id }) => id)
}

/** Adds or replaces a standing member. */
export async function saveMembre(db: Kysely<Database>, membre: Membre): Promise<void> {
  const { id: _id, ...rest } = membre
  await db
    .insertInto('membre')
    .values(membre)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute()
}

/** Reply and presence of a member at a session, over the previous ones. */
export async function saveCommissionMembre(db: Kysely<Database>, row: CommissionMembre): Promise<void> {
  const { commission: _commission, membre: _membre, ...rest } = row
  await db
    .insertInto('commission_membre')
    .values(row)
    .onConflict((conflict) => conflict.columns(['commission', 'membre']).doUpdateSet(rest))
    .execute()
}
