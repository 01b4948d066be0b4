import type { Transaction } from 'kysely'
import { findPassageEffet, insertAdditif } from '../database/repositories/additif.repository'
import { loadCommission, loadPassage, updatePassage } from '../database/repositories/commission.repository'
import { findDemandeById, updateDemande } from '../database/repositories/demande.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import { type Additif, decisionOf } from '../domain/commission/additif'
import type { Passage } from '../domain/commission/commission'
import { effetOf } from '../domain/commission/effets'
import type { IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import { applyEffet } from './apply-effet'
import { classementOf } from './close-commission'
import type { UseCaseContext } from './ports'
import { revertEffet } from './revert-effet'

export type CorrectionSaisie = Omit<Additif, 'id' | 'date' | 'horodatage' | 'auteur' | 'avant'>

/** Corrects one decision of a closed session by an addendum: the file goes back to what it was, then takes the new decision. */
export async function correctDecision(trx: Transaction<Database>, context: UseCaseContext, saisie: CorrectionSaisie): Promise<void> {
  const original = await loadPassage(trx, saisie.passage)
  const seance = await loadCommission(trx, original.commission)
  if (seance.etat !== 'cloturee') throw new DomainError('regle', 'Cette séance n’est pas clôturée : changez la décision elle-même.')
  const additif: Additif = {
    ...saisie,
    id: context.ids.next('A'),
    date: context.clock.today(),
    horodatage: context.clock.now(),
    auteur: context.user.id,
    avant: decisionOf(original),
  }
  await undo(trx, original)
  await insertAdditif(trx, additif)
  await updatePassage(trx, original.id, decisionOf(saisie))
  await redo(trx, context, await loadPassage(trx, original.id), seance.date)
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'correctDecision',
    objet: 'participation',
    objet_id: original.participation,
    detail: { commission: original.commission, avant: original.decision, decision: saisie.decision },
  })
}

async function undo(trx: Transaction<Database>, passage: Passage): Promise<void> {
  const change = await findPassageEffet(trx, passage.id)
  if (change) return revertEffet(trx, passage, change)
  if (passage.decision === 'favorable' && passage.type !== 'point_information') {
    throw new DomainError(
      'regle',
      'Cette séance a été clôturée avant que Jalon sache revenir en arrière : corrigez directement le dossier.',
    )
  }
}

async function redo(trx: Transaction<Database>, context: UseCaseContext, passage: Passage, seance: IsoDate): Promise<void> {
  const demande = passage.demande === null ? null : ((await findDemandeById(trx, passage.demande)) ?? null)
  const effet = effetOf({ passage, demande, classement: await classementOf(trx, passage, demande, seance), seance })
  if (effet) await applyEffet(trx, context, passage, effet)
  // A postponed request comes back by itself at the next session, whenever it is postponed.
  if (demande) await updateDemande(trx, demande.id, { statut: passage.decision === 'ajourne' ? 'ouverte' : 'decidee' })
}
