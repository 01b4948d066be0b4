import type { Transaction } from 'kysely'
import type { PhaseSaisie } from '../contract/operation-phase'
import {
  deletePassage,
  listPassagesOf,
  listPassagesOfOperation,
  listPhasesOf,
  renumberPassages,
  replacePhases,
  savePassage,
} from '../database/repositories/operation-phase.repository'
import { findSortieOf } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import { formatDate, type IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import { advancePhase, positionOf, renumberPhases } from '../domain/operation/passage-phase'
import { type ActeurContext, journalParticipation, loadEditableParticipation } from './acteur'
import { assertOperation, journalOperation } from './manage-operation'
import type { UseCaseContext } from './ports'

/** Replaces the phases of an operation; the passages follow their phase. Throws `regle` when one that people went through is left out. */
export async function savePhases(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { operation, phases }: { operation: string; phases: readonly PhaseSaisie[] },
): Promise<void> {
  await assertOperation(trx, operation)
  const occupees = new Set((await listPassagesOfOperation(trx, operation)).map(({ ordre }) => ordre))
  const ordres = renumberPhases(phases, occupees)
  await replacePhases(
    trx,
    operation,
    phases.map(({ avant: _avant, ...phase }, rang) => ({ operation, ordre: rang + 1, ...phase })),
  )
  await renumberPassages(trx, operation, ordres)
  await journalOperation(trx, context, 'savePhases', operation, { phases: phases.length })
}

/** Ends the running phase of a participation and begins the next one, the same day. */
export async function startNextPhase(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, date }: { participation: string; date: IsoDate },
): Promise<void> {
  const participation = await loadEditableParticipation(trx, context, id)
  if (date > context.clock.today()) {
    throw new DomainError('saisie_invalide', 'Un passage se note une fois fait.', { date: 'Ce jour est à venir.' })
  }
  const sortie = await findSortieOf(trx, id)
  if (sortie) throw new DomainError('regle', `La personne est sortie le ${formatDate(sortie.date_sortie)}\u00a0: sa phase ne change plus.`)
  const { finie, commencee } = advancePhase(
    participation,
    await listPhasesOf(trx, participation.operation),
    await listPassagesOf(trx, id),
    date,
  )
  if (finie) await savePassage(trx, finie)
  await savePassage(trx, commencee)
  await journalParticipation(trx, context, 'startPhase', id, { phase: commencee.ordre, date })
}

/** Takes the last passage back: the phase before runs again. Throws `conflit` when another passage came since. */
export async function undoPhase(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, ordre }: { participation: string; ordre: number },
): Promise<void> {
  const participation = await loadEditableParticipation(trx, context, id)
  const phases = await listPhasesOf(trx, participation.operation)
  const passages = await listPassagesOf(trx, id)
  const { actuelle } = positionOf(phases, passages)
  if (actuelle?.ordre !== ordre) throw new DomainError('conflit', 'La phase a changé depuis\u00a0: relisez le dossier.')
  await deletePassage(trx, actuelle)
  const precedente = positionOf(
    phases,
    passages.filter((passage) => passage !== actuelle),
  ).actuelle
  if (precedente) await savePassage(trx, { ...precedente, date_fin: null })
  await journalParticipation(trx, context, 'undoPhase', id, { phase: ordre })
}
