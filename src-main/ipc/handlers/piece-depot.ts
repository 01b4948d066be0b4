import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Depot } from '../../contract/piece'
import { listParticipationsOf } from '../../database/repositories/participation.repository'
import { listPiecesOf } from '../../database/repositories/piece.repository'
import { canEditDossier } from '../../domain/acces/dossier'
import { DomainError } from '../../domain/commun/erreur'
import { recevoirPiece, refusTaille } from '../../domain/piece/refus-piece'
import { devinerDate, devinerType } from '../../domain/piece/type-devine'
import type { TaskContext } from '../context'
import { rememberDepot } from '../depots'

/** Checks one file and puts it in the vault: what it seems to be, or why it is refused. */
export async function depositFile({ db, services }: TaskContext, participant: string, nomBrut: string, bytes: Uint8Array): Promise<Depot> {
  const recue = recevoirPiece(nomBrut, bytes)
  if (recue.refus !== null) return { refus: recue.refus, nom: recue.nom }
  const { nom, format } = recue
  const store = services.coffre.pieces()
  const empreinte = await store.add(bytes)
  const deja = (await listPiecesOf(db, participant)).find(({ piece }) => piece.empreinte === empreinte)
  if (deja) return { refus: `Ce document est déjà au dossier, sous le nom « ${deja.piece.nom} ».`, nom }
  const depot = services.ids.next('depot')
  rememberDepot(store, depot, { nom, format, taille: bytes.byteLength, empreinte })
  const date_piece = devinerDate(nom, services.clock.today())
  return { refus: null, depot, nom, format, taille: bytes.byteLength, type: devinerType(nom), date_piece }
}

/** Reads one file of the disk, then as above; a file that cannot be read is refused alone. */
export async function depositPath(context: TaskContext, participant: string, path: string): Promise<Depot> {
  const nom = basename(path)
  try {
    // Measured first: a file of several gigabytes must not be read to be refused.
    const { size } = await stat(path)
    const refus = refusTaille(size)
    if (refus !== null) return { refus, nom }
    return await depositFile(context, participant, nom, await readFile(path))
  } catch (error) {
    if (error instanceof DomainError) return { refus: error.message, nom }
    return { refus: 'Ce fichier ne peut pas être lu : vérifiez qu’il n’est pas ouvert ailleurs, puis recommencez.', nom }
  }
}

/** Refuses before reading anything when the file of this person is not to be changed. */
export async function assertMayDeposit({ db, user }: TaskContext, participant: string): Promise<void> {
  const participations = await listParticipationsOf(db, participant)
  if (participations.some((une) => canEditDossier(user, une))) return
  throw new DomainError('droit', 'Ce dossier est suivi par un autre référent : lui seul et la coordination peuvent y joindre des pièces.')
}
