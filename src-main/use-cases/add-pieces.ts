import type { Transaction } from 'kysely'
import type { PieceSaisie } from '../contract/piece'
import { updateEtape } from '../database/repositories/etape.repository'
import { insertPiece, listPiecesOf } from '../database/repositories/piece.repository'
import type { Database } from '../database/schema/database'
import { type Anomalies, assertSansAnomalie } from '../domain/commun/verification'
import { type ActeurContext, journalParticipation, loadEditableParticipation } from './acteur'
import { assertPreuves, participationDe, verifyDatesPiece } from './verify-piece'

/** A file already in the vault, under its fingerprint. */
export interface FichierDepose {
  readonly nom: string
  readonly format: string
  readonly taille: number
  readonly empreinte: string
}

export interface AddPiecesInput {
  readonly participation: string
  readonly pieces: readonly { readonly saisie: PieceSaisie; readonly fichier: FichierDepose }[]
}

/** Adds documents to a file, all or none; one whose content is already there is named, not added twice. */
export async function addPieces(
  trx: Transaction<Database>,
  context: ActeurContext,
  input: AddPiecesInput,
): Promise<{ ids: string[]; deja: string[] }> {
  const participation = await loadEditableParticipation(trx, context, input.participation)
  assertSansAnomalie(anomaliesOf(input, context))
  const connues = new Set((await listPiecesOf(trx, participation.participant)).map(({ piece }) => piece.empreinte))
  const ids: string[] = []
  const deja: string[] = []
  for (const { saisie, fichier } of input.pieces) {
    if (connues.has(fichier.empreinte)) {
      deja.push(fichier.nom)
      continue
    }
    connues.add(fichier.empreinte)
    const { preuves, ...champs } = saisie
    await assertPreuves(trx, participation, preuves)
    const id = context.ids.next('D')
    const piece = {
      id,
      participant: participation.participant,
      participation: participationDe(participation.id, preuves),
      ...champs,
      ...fichier,
      ajoute_le: context.clock.now(),
      ajoute_par: context.user.id,
    }
    await insertPiece(trx, { piece, preuves })
    await markEtapes(trx, preuves)
    await journalParticipation(trx, context, 'addPiece', participation.id, { piece: id })
    ids.push(id)
  }
  return { ids, deja }
}

/** An étape that a document proves has its proof in the file. */
export async function markEtapes(trx: Transaction<Database>, preuves: PieceSaisie['preuves']): Promise<void> {
  for (const { objet, objet_id } of preuves) {
    if (objet === 'etape') await updateEtape(trx, objet_id, { justificatif: 1 })
  }
}

function anomaliesOf({ pieces }: AddPiecesInput, { clock }: ActeurContext): Anomalies {
  const parPiece = pieces.flatMap(({ saisie }, index) =>
    Object.entries(verifyDatesPiece(saisie, clock.today())).map(([champ, message]) => [`pieces.${index}.${champ}`, message]),
  )
  return Object.fromEntries(parPiece)
}
