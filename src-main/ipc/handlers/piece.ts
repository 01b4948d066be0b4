import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { EXTENSIONS_ACCEPTEES } from '../../contract/piece'
import { findReadablePiece, listPieces } from '../../database/queries/piece.query'
import { loadReglesPiece, loadSeuils } from '../../database/queries/settings.query'
import { DomainError } from '../../domain/commun/erreur'
import { EXTENSIONS_PIECE, FORMATS_PIECE } from '../../domain/piece/format-piece'
import type { ActeurContext } from '../../use-cases/acteur'
import { addPieces } from '../../use-cases/add-pieces'
import { deletePiece, restorePiece, updatePiece } from '../../use-cases/change-piece'
import { recordExport } from '../../use-cases/record-export'
import { saveSettings } from '../../use-cases/save-settings'
import { type HandlersOf, type QueryContext, type SessionContext, type TaskContext, toUseCaseContext } from '../context'
import { findDepot, findRetiree, rememberRetiree } from '../depots'
import { assertMayDeposit, depositFile, depositPath } from './piece-depot'

const acteur = (context: SessionContext): ActeurContext => ({ ...toUseCaseContext(context), user: context.user })

async function loadPiece({ db, user }: QueryContext | TaskContext, id: string) {
  const found = await findReadablePiece(db, user, id)
  if (!found) throw new DomainError('introuvable', 'Cette pièce n’est plus au dossier.')
  return found.piece
}

export const pieceHandlers: HandlersOf<'piece'> = {
  'piece.list': async ({ db, user, services }, { participant }) => {
    const options = { date: services.clock.today(), seuils: await loadSeuils(db), nomCommune: () => null }
    const pieces = await listPieces(db, user, participant, options, await loadReglesPiece(db))
    if (!pieces) throw new DomainError('introuvable', 'Cette personne n’est plus dans les dossiers : revenez à la liste.')
    return pieces
  },
  'piece.read': async (context, { id }) => {
    const { format, empreinte } = await loadPiece(context, id)
    return { format, contenu: new Uint8Array(await context.services.coffre.pieces().read(empreinte)) }
  },
  'piece.deposit': async (context, { participant, nom, contenu }) => {
    await assertMayDeposit(context, participant)
    return depositFile(context, participant, nom, contenu)
  },
  'piece.chooseFiles': async (context, { participant }) => {
    await assertMayDeposit(context, participant)
    const paths = await context.services.dialogs.openFiles({
      title: 'Joindre des pièces',
      filters: [{ name: 'Documents et images', extensions: [...EXTENSIONS_ACCEPTEES] }],
    })
    if (paths === null) return null
    const depots = []
    // One after the other: twenty scans at once would hold 500 MB.
    for (const path of paths) depots.push(await depositPath(context, participant, path))
    return depots
  },
  'piece.add': (context, { participation, pieces }) => {
    const store = context.services.coffre.pieces()
    const decrites = pieces.map(({ depot, ...saisie }) => ({ saisie, fichier: findDepot(store, depot) }))
    return addPieces(context.trx, acteur(context), { participation, pieces: decrites })
  },
  'piece.update': async (context, input) => {
    await updatePiece(context.trx, acteur(context), input)
    return null
  },
  'piece.delete': async (context, { id }) => {
    const { retiree, etapes } = await deletePiece(context.trx, acteur(context), id)
    rememberRetiree(context.services.coffre.pieces(), retiree)
    return { etapes }
  },
  'piece.restore': async (context, { id }) => {
    await restorePiece(context.trx, acteur(context), findRetiree(context.services.coffre.pieces(), id))
    return null
  },
  'piece.save': async (context, { id }) => {
    const { nom, format, empreinte } = await loadPiece(context, id)
    const contenu = await context.services.coffre.pieces().read(empreinte)
    const known = FORMATS_PIECE.find((un) => un === format)
    const filters = known && [{ name: 'Document', extensions: [...EXTENSIONS_PIECE[known]] }]
    const chosen = await context.services.dialogs.saveFile({ title: 'Enregistrer une copie', defaultName: nom, filters })
    if (chosen === null) return { fichier: null }
    await writeFile(chosen, contenu)
    await recordExport(context.db, toUseCaseContext(context), { action: 'exportPiece', personnes: 1, objet: 'piece', objet_id: id })
    return { fichier: basename(chosen) }
  },
  'piece.rules': async ({ db }) =>
    (await loadReglesPiece(db)).map(({ type, prouve, validite_mois }) => ({ type, prouve: [...prouve], validite_mois })),
  'piece.saveRules': async (context, { regles }) => {
    await saveSettings(context.trx, toUseCaseContext(context), 'pieces', regles)
    return null
  },
}
