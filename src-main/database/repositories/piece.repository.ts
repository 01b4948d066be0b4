import type { Kysely } from 'kysely'
import type { Piece, PiecePreuve } from '../../domain/piece/piece'
import type { Database } from '../schema/database'

/** A document and what it proves. */
export interface PieceComplete {
  readonly piece: Piece
  readonly preuves: readonly Omit<PiecePreuve, 'piece'>[]
}

/** One document with its proofs, or undefined. */
export async function findPieceById(db: Kysely<Database>, id: string): Promise<PieceComplete | undefined> {
  const piece = await db.selectFrom('piece').selectAll().where('id', '=', id).executeTakeFirst()
  if (!piece) return undefined
  const preuves = await db.selectFrom('piece_preuve').select(['objet', 'objet_id']).where('piece', '=', id).execute()
  return { piece, preuves }
}

/** The documents of one person, newest first, with their proofs. */
export async function listPiecesOf(db: Kysely<Database>, participant: string): Promise<PieceComplete[]> {
  const pieces = await db
    .selectFrom('piece')
    .selectAll()
    .where('participant', '=', participant)
    .orderBy('ajoute_le', 'desc')
    .orderBy('id')
    .execute()
  const preuves = await db
    .selectFrom('piece_preuve')
    .innerJoin('piece', 'piece.id', 'piece_preuve.piece')
    .select(['piece_preuve.piece', 'piece_preuve.objet', 'piece_preuve.objet_id'])
    .where('piece.participant', '=', participant)
    .orderBy('piece_preuve.objet')
    .execute()
  return pieces.map((piece) => ({
    piece,
    preuves: preuves.filter((preuve) => preuve.piece === piece.id).map(({ objet, objet_id }) => ({ objet, objet_id })),
  }))
}

/** Every content a row names. */
export async function listEmpreintes(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom('piece').select('empreinte').distinct().execute()
  return rows.map(({ empreinte }) => empreinte)
}

export async function insertPiece(db: Kysely<Database>, { piece, preuves }: PieceComplete): Promise<void> {
  await db.insertInto('piece').values(piece).execute()
  await insertPreuves(db, piece.id, preuves)
}

/** Replaces what is said of a document, and what it proves. */
export async function updatePiece(
  db: Kysely<Database>,
  id: string,
  changes: Partial<Piece>,
  preuves: PieceComplete['preuves'],
): Promise<void> {
  await db.updateTable('piece').set(changes).where('id', '=', id).execute()
  await db.deleteFrom('piece_preuve').where('piece', '=', id).execute()
  await insertPreuves(db, id, preuves)
}

export async function deletePiece(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('piece_preuve').where('piece', '=', id).execute()
  await db.deleteFrom('piece').where('id', '=', id).execute()
}

/** How many documents prove an étape. */
export async function countPiecesOfEtape(db: Kysely<Database>, etape: string): Promise<number> {
  const { total } = await db
    .selectFrom('piece_preuve')
    .select((select) => select.fn.countAll<number>().as('total'))
    .where('objet', '=', 'etape')
    .where('objet_id', '=', etape)
    .executeTakeFirstOrThrow()
  return total
}

async function insertPreuves(db: Kysely<Database>, piece: string, preuves: PieceComplete['preuves']): Promise<void> {
  if (preuves.length > 0)
    await db
      .insertInto('piece_preuve')
      .values(preuves.map((preuve) => ({ piece, ...preuve })))
      .execute()
}
