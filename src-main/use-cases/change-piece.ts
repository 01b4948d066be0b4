import type { Transaction } from 'kysely'
import type { PieceSaisie } from '../contract/piece'
import { findEtapeById, updateEtape } from '../database/repositories/etape.repository'
import { listParticipationsOf } from '../database/repositories/participation.repository'
import {
  countPiecesOfEtape,
  findPieceById,
  insertPiece,
  type PieceComplete,
  deletePiece as removePiece,
  updatePiece as writePiece,
} from '../database/repositories/piece.repository'
import type { Database } from '../database/schema/database'
import { assertCanEditDossier, canEditDossier } from '../domain/acces/dossier'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { libelleEtape } from '../domain/parcours/libelle-etape'
import type { Participation } from '../domain/participant/participation'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'
import { markEtapes } from './add-pieces'
import { assertPreuves, participationDe, verifyDatesPiece } from './verify-piece'

/** Corrects what is said of a document, and what it proves. */
export async function updatePiece(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, participation: dans, piece: saisie }: { readonly id: string; readonly participation: string; readonly piece: PieceSaisie },
): Promise<void> {
  const before = await loadPiece(trx, context, id)
  const participation = await loadEditableParticipation(trx, context, before.piece.participation ?? dans)
  if (participation.participant !== before.piece.participant) throw new DomainError('introuvable', 'Cette pièce n’est pas dans ce dossier.')
  assertSansAnomalie(verifyDatesPiece(saisie, context.clock.today()))
  const { preuves, ...champs } = saisie
  const gardees = new Set(before.preuves.map(cleOf))
  // What it proved of another time stays: only what is new must exist in the parcours.
  await assertPreuves(
    trx,
    participation,
    preuves.filter((preuve) => !gardees.has(cleOf(preuve))),
  )
  const modifies: string[] = changedFields(before.piece, champs)
  if (preuves.length !== before.preuves.length || preuves.some((preuve) => !gardees.has(cleOf(preuve)))) modifies.push('preuves')
  if (modifies.length === 0) return
  await writePiece(trx, id, { ...champs, participation: participationDe(participation.id, preuves) }, preuves)
  await markEtapes(trx, preuves)
  await unmarkEtapes(trx, before.preuves)
  await journalParticipation(trx, context, 'updatePiece', participation.id, { piece: id, champs: modifies })
}

/** Takes a document out of a file: what it was, to put it back, and the étapes that nothing proves any more. */
export async function deletePiece(
  trx: Transaction<Database>,
  context: ActeurContext,
  id: string,
): Promise<{ retiree: PieceComplete; etapes: string[] }> {
  const retiree = await loadPiece(trx, context, id)
  await removePiece(trx, id)
  const etapes = await unmarkEtapes(trx, retiree.preuves)
  await journalPiece(trx, context, 'deletePiece', retiree)
  return { retiree, etapes }
}

/** Puts back a document just taken out. */
export async function restorePiece(trx: Transaction<Database>, context: ActeurContext, retiree: PieceComplete): Promise<void> {
  await assertEditable(trx, context, retiree)
  if (await findPieceById(trx, retiree.piece.id)) return
  await insertPiece(trx, retiree)
  await markEtapes(trx, [...retiree.preuves])
  await journalPiece(trx, context, 'restorePiece', retiree)
}

const cleOf = ({ objet, objet_id }: { objet: string; objet_id: string }) => `${objet}|${objet_id}`

async function loadPiece(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<PieceComplete> {
  const found = await findPieceById(trx, id)
  if (!found) throw new DomainError('introuvable', 'Cette pièce n’est plus au dossier.')
  await assertEditable(trx, context, found)
  return found
}

// A document of the person belongs to whoever may write in one of their parcours.
async function assertEditable(trx: Transaction<Database>, context: ActeurContext, { piece }: PieceComplete): Promise<Participation> {
  const siennes = (await listParticipationsOf(trx, piece.participant)).filter(
    ({ id }) => piece.participation === null || piece.participation === id,
  )
  const modifiable = siennes.find((participation) => canEditDossier(context.user, participation))
  if (modifiable) return modifiable
  const [premiere] = siennes
  if (!premiere) throw new DomainError('introuvable', 'Ce parcours n’existe plus : revenez à la liste des participants.')
  assertCanEditDossier(context.user, premiere)
  return premiere
}

async function journalPiece(trx: Transaction<Database>, context: ActeurContext, action: string, complete: PieceComplete): Promise<void> {
  const { id } = await assertEditable(trx, context, complete)
  await journalParticipation(trx, context, action, id, { piece: complete.piece.id })
}

// An étape left without any document has lost its proof; the paper, if there is one, is ticked again in the étape.
async function unmarkEtapes(trx: Transaction<Database>, anciennes: PieceComplete['preuves']): Promise<string[]> {
  const perdues: string[] = []
  for (const { objet, objet_id } of anciennes) {
    if (objet !== 'etape' || (await countPiecesOfEtape(trx, objet_id)) > 0) continue
    const etape = await findEtapeById(trx, objet_id)
    if (!etape) continue
    await updateEtape(trx, objet_id, { justificatif: 0 })
    perdues.push(libelleEtape(etape))
  }
  return perdues
}
