import type { Transaction } from 'kysely'
import { removePassageEffet } from '../database/repositories/additif.repository'
import { findDemandeById, updateDemande } from '../database/repositories/demande.repository'
import { findParticipationById, updateParticipation } from '../database/repositories/participation.repository'
import { findSortieOf, listSuivisOf, removeSortie } from '../database/repositories/sortie.repository'
import { findSuspensionById, removeSuspension, updateSuspension } from '../database/repositories/suspension.repository'
import type { Database } from '../database/schema/database'
import type { AvantEffet, ChangementApplique } from '../domain/commission/additif'
import type { Passage } from '../domain/commission/commission'
import type { Effet } from '../domain/commission/effets'
import { DomainError } from '../domain/commun/erreur'
import type { IssueAccueil, Participation } from '../domain/participant/participation'
import { takeBackAffectation } from './record-affectation'

/** Takes a decision back out of its file, exactly. Throws `regle` when the file has changed since, and says where to mend it. */
export async function revertEffet(trx: Transaction<Database>, passage: Passage, { effet, avant }: ChangementApplique): Promise<void> {
  const participation = await findParticipationById(trx, passage.participation)
  if (!participation) throw new DomainError('introuvable', 'Ce dossier n’existe plus.')
  await REVERTERS[avant.genre](trx, participation, effet as never, avant as never)
  await removePassageEffet(trx, passage.id)
}

type Reverter<G extends AvantEffet['genre']> = (
  trx: Transaction<Database>,
  participation: Participation,
  effet: Extract<Effet, { genre: G }>,
  avant: Extract<AvantEffet, { genre: G }>,
) => Promise<void>

const REVERTERS: { [G in AvantEffet['genre']]: Reverter<G> } = {
  async entree(trx, participation, effet, { date_entree, issue_accueil, referent }) {
    if (participation.date_entree !== effet.date_entree) throw changed('La date d’entrée')
    if (await findSortieOf(trx, participation.id)) {
      throw new DomainError('regle', 'La personne est sortie depuis : l’entrée ne se reprend plus.')
    }
    await updateParticipation(trx, participation.id, { date_entree, issue_accueil: issue_accueil as IssueAccueil | null })
    if (participation.referent !== referent) await takeBackAffectation(trx, participation.id, referent)
  },
  async sortie(trx, { id }, effet, { demandes }) {
    const sortie = await findSortieOf(trx, id)
    if (sortie?.date_sortie !== effet.date_sortie || sortie.motif !== effet.motif) throw changed('La sortie')
    const questionnaire = sortie.situation_fse ?? sortie.date_recueil ?? sortie.situation_6mois ?? sortie.date_qualification
    const suivi = (await listSuivisOf(trx, id)).some(({ date, maintenu }) => date !== null || maintenu !== null)
    if (questionnaire !== null || sortie.qualification !== null || suivi) {
      throw new DomainError('regle', 'Le questionnaire ou un suivi de cette sortie est déjà rempli : effacez-les d’abord dans le dossier.')
    }
    await removeSortie(trx, id)
    for (const demande of demandes) await updateDemande(trx, demande, { statut: 'ouverte' })
  },
  async suspension(trx, _participation, effet, { suspension }) {
    const row = await findSuspensionById(trx, suspension)
    if (row?.date_debut !== effet.date_debut || row.date_fin !== effet.date_fin) throw changed('La suspension')
    await removeSuspension(trx, suspension)
  },
  async reprise(trx, _participation, _effet, { suspension, date_fin }) {
    if (suspension === null) return
    if (!(await findSuspensionById(trx, suspension))) throw changed('La suspension')
    await updateSuspension(trx, suspension, { date_fin })
  },
  async prolongation(trx, _participation, effet, { demande, date_fin }) {
    if ((await findDemandeById(trx, demande))?.date_fin !== effet.jusqu_au) throw changed('La prolongation')
    await updateDemande(trx, demande, { date_fin, statut: 'retiree' })
  },
  async referent(trx, participation, effet, { referent }) {
    if (participation.referent !== effet.referent) throw changed('Le référent')
    await takeBackAffectation(trx, participation.id, referent)
  },
}

function changed(what: string): DomainError {
  return new DomainError('regle', `${what} a changé depuis la séance : corrigez directement le dossier.`)
}
