import type { Transaction } from 'kysely'
import {
  deleteEcarte,
  deleteParticipant,
  insertEcarte,
  insertFusion,
  listEcartes,
  moveRows,
} from '../database/repositories/fusion.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import { findParticipantById, updateParticipant } from '../database/repositories/participant.repository'
import { listParticipationsOf } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { cleRecherche } from '../domain/participant/cle-recherche'
import { applyChoix, type ChoixFusion, type CoteFusion, refusFusion } from '../domain/participant/fusion'
import type { ContenuFusion, Fiche } from '../domain/participant/fusion-contenu'
import { type ActeurContext, changedFields } from './acteur'

export interface MergeInput {
  readonly premier: string
  readonly second: string
  /** Whose identifier is kept. */
  readonly garde: CoteFusion
  readonly choix: ChoixFusion
}

/** Makes one file of two: everything goes to the kept one, and enough is kept aside to part them again. */
export async function mergeParticipants(
  trx: Transaction<Database>,
  context: ActeurContext,
  input: MergeInput,
): Promise<{ fusion: string; garde: string }> {
  const [premier, second] = await loadPair(trx, input)
  const parcours = [...(await listParticipationsOf(trx, premier.id)), ...(await listParticipationsOf(trx, second.id))]
  const refus = refusFusion(context.user, parcours)
  if (refus !== null) throw new DomainError('droit', refus)

  const [garde, absorbe] = input.garde === 'premier' ? [premier, second] : [second, premier]
  const identite = applyChoix(premier, second, input.garde, input.choix)
  const apres: Fiche = { ...identite, cle_recherche: cleRecherche(identite) }
  const deplaces = await moveRows(trx, absorbe.id, garde.id)
  const ecartes = await moveEcartes(trx, absorbe.id, garde.id)
  await deleteParticipant(trx, absorbe.id)
  await updateParticipant(trx, garde.id, apres)

  const fusion = context.ids.next('FU')
  const horodatage = context.clock.now()
  const contenu: ContenuFusion = { absorbe, garde_avant: garde, garde_apres: apres, deplaces, ecartes }
  const utilisateur = context.user.id
  await insertFusion(trx, { id: fusion, garde: garde.id, absorbe: absorbe.id, horodatage, utilisateur, contenu, annulee_le: null })
  const champs = changedFields(garde, identite)
  for (const [objet_id, autre] of [
    [garde.id, absorbe.id],
    [absorbe.id, garde.id],
  ]) {
    await appendJournal(trx, {
      horodatage,
      utilisateur,
      action: 'mergeParticipants',
      objet: 'participant',
      objet_id,
      detail: { champs, autre },
    })
  }
  return { fusion, garde: garde.id }
}

async function loadPair(trx: Transaction<Database>, input: MergeInput): Promise<[Fiche, Fiche]> {
  if (input.premier === input.second) throw new DomainError('saisie_invalide', 'Choisissez deux dossiers différents.')
  const [premier, second] = [await findParticipantById(trx, input.premier), await findParticipantById(trx, input.second)]
  if (!premier || !second) throw new DomainError('introuvable', 'Un des deux dossiers n’existe plus : revenez à la liste des doublons.')
  return [premier, second]
}

// What was said of the absorbed person holds for the kept one, except between the two of them.
async function moveEcartes(trx: Transaction<Database>, absorbe: string, garde: string): Promise<ContenuFusion['ecartes']> {
  const connus = new Set((await listEcartes(trx, garde)).map(({ premier, second }) => `${premier}|${second}`))
  const retires = await listEcartes(trx, absorbe)
  const ajoutes = retires
    .map(({ premier, second, ...reste }) => ({ ...reste, autre: premier === absorbe ? second : premier }))
    .filter(({ autre }) => autre !== garde)
    .map(({ autre, ...reste }) => ({ ...reste, premier: garde < autre ? garde : autre, second: garde < autre ? autre : garde }))
    .filter(({ premier, second }) => !connus.has(`${premier}|${second}`))
  for (const paire of retires) await deleteEcarte(trx, paire)
  for (const paire of ajoutes) await insertEcarte(trx, paire)
  return { retires, ajoutes }
}
