import type { Transaction } from 'kysely'
import type { ChangementSaisie } from '../contract/affectation'
import { listASuivreOf } from '../database/queries/affectation.query'
import { listAffectationsOf, removeAffectation } from '../database/repositories/affectation.repository'
import { isLastAction } from '../database/repositories/journal.repository'
import { findParticipationById, updateParticipation } from '../database/repositories/participation.repository'
import { findReferentByCode } from '../database/repositories/referent.repository'
import { findSortieOf } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import { assertCanEditDossier } from '../domain/acces/dossier'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { verifyChangement } from '../domain/parcours/affectation'
import { type ActeurContext, journalParticipation, loadEditableParticipation } from './acteur'
import { recordAffectation } from './record-affectation'

export interface ResultatChangement {
  /** Participations whose référent changed, that can be taken back together. */
  changes: string[]
  /** Those that had this référent already. */
  inchanges: number
  /** Those closed: they keep the référent who followed them. */
  sortis: number
  /** False when a change of the same day was replaced. */
  annulable: boolean
}

/** Gives several people another référent, all of them or none. */
export async function changeReferent(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participations, ...saisie }: ChangementSaisie & { readonly participations: readonly string[] },
): Promise<ResultatChangement> {
  const referent = await findReferentByCode(trx, saisie.referent)
  if (!referent) throw new DomainError('saisie_invalide', 'Ce référent n’existe plus.', { referent: 'Choisissez un autre référent.' })
  if (referent.date_fin !== null && referent.date_fin < context.clock.today()) {
    throw new DomainError('saisie_invalide', 'Ce référent a quitté l’équipe.', { referent: 'Choisissez un référent de l’équipe actuelle.' })
  }
  const resultat: ResultatChangement = { changes: [], inchanges: 0, sortis: 0, annulable: true }
  for (const id of new Set(participations)) await changeOne(trx, context, id, saisie, resultat)
  if (resultat.changes.length === 0) {
    throw new DomainError('regle', 'Aucun de ces dossiers ne change : ils sont sortis, ou ont déjà ce référent.')
  }
  return resultat
}

async function changeOne(
  trx: Transaction<Database>,
  context: ActeurContext,
  id: string,
  { referent, date_debut, motif }: ChangementSaisie,
  resultat: ResultatChangement,
): Promise<void> {
  const participation = await loadEditableParticipation(trx, context, id)
  if (await findSortieOf(trx, id)) {
    resultat.sortis += 1
    return
  }
  if (participation.referent === referent) {
    resultat.inchanges += 1
    return
  }
  assertSansAnomalie(verifyChangement(date_debut, await listAffectationsOf(trx, id), participation, context.clock.today()))
  const annulable = await recordAffectation(trx, participation, { date_debut, referent, motif })
  if (!annulable) resultat.annulable = false
  resultat.changes.push(id)
  await journalParticipation(trx, context, 'changeReferent', id, { champs: ['referent'] })
}

/** Gives the whole caseload of a référent to another one. */
export async function transferFile(
  trx: Transaction<Database>,
  context: ActeurContext,
  { de, ...saisie }: ChangementSaisie & { readonly de: string },
): Promise<ResultatChangement> {
  assertCanEditDossier(context.user, { referent: de })
  const participations = await listASuivreOf(trx, de, context.clock.today())
  if (participations.length === 0) throw new DomainError('regle', 'Ce référent ne suit personne aujourd’hui : il n’y a rien à transférer.')
  return changeReferent(trx, context, { ...saisie, participations })
}

/** Takes back a change just made: the former référent follows these people again. */
export async function undoChangement(
  trx: Transaction<Database>,
  context: ActeurContext,
  {
    participations,
    referent,
    date_debut,
  }: { readonly participations: readonly string[]; readonly referent: string; readonly date_debut: string },
): Promise<void> {
  for (const id of new Set(participations)) {
    const participation = await findParticipationById(trx, id)
    const lignes = await listAffectationsOf(trx, id)
    const [avant, derniere] = lignes.slice(-2)
    const intact = participation?.referent === referent && derniere?.referent === referent && derniere.date_debut === date_debut
    // Only the one who made the change takes it back, while nothing else was done to the file: it is theirs no more.
    const sien = await isLastAction(trx, id, { action: 'changeReferent', utilisateur: context.user.id })
    if (!participation || !avant || !intact || !sien) {
      throw new DomainError('conflit', 'Un de ces dossiers a changé depuis : le changement de référent ne s’annule plus.')
    }
    await removeAffectation(trx, id, date_debut)
    await updateParticipation(trx, id, { referent: avant.referent })
    await journalParticipation(trx, context, 'undoReferent', id, { champs: ['referent'] })
  }
}
