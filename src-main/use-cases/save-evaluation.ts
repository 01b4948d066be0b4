import type { Transaction } from 'kysely'
import type { EvaluationSaisie } from '../contract/evaluation'
import {
  findEvaluationById,
  listEvaluationsOf,
  listThemesOf,
  deleteEvaluation as removeEvaluation,
  saveEvaluation as writeEvaluation,
} from '../database/repositories/evaluation.repository'
import { type FreinRow, listFreinsOf } from '../database/repositories/frein.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { niveauxOf } from '../domain/parcours/evaluation'
import type { ThemeFrein } from '../domain/parcours/frein'
import { type PropositionFrein, proposerFreins } from '../domain/parcours/freins-evaluation'
import { verifyEvaluation } from '../domain/parcours/verification-evaluation'
import { type ActeurContext, journalParticipation, loadEditableParticipation } from './acteur'
import { createFrein, updateFrein } from './save-frein'

export interface SaveEvaluationInput {
  readonly participation: string
  readonly evaluation: EvaluationSaisie
  /** Themes whose proposed change was ticked. */
  readonly freins: readonly ThemeFrein[]
}

/** Fills the grid of a moment and, where it was ticked, brings the freins in step with it. */
export async function saveEvaluation(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, evaluation: { moment, date, themes }, freins: voulus }: SaveEvaluationInput,
): Promise<{ id: string }> {
  const participation = await loadEditableParticipation(trx, context, id)
  const evaluations = await listEvaluationsOf(trx, id)
  const connue = evaluations.find((evaluation) => evaluation.moment === moment)
  const autres = evaluations.filter((evaluation) => evaluation !== connue)
  assertSansAnomalie(verifyEvaluation({ moment, date }, autres, participation.date_entree, context.clock.today()))
  const corrigee = connue ? niveauxOf(await listThemesOf(trx, [connue.id])) : null
  const evaluation = { id: connue?.id ?? context.ids.next('V'), participation: id, moment, date, auteur: context.user.id }
  await writeEvaluation(trx, evaluation, themes)
  await journalParticipation(trx, context, 'saveEvaluation', id, { evaluation: evaluation.id, moment })

  const freins = await listFreinsOf(trx, id)
  for (const proposition of proposerFreins({ moment, date, niveaux: niveauxOf(themes), corrigee }, freins, autres)) {
    if (voulus.includes(proposition.theme)) await applyProposition(trx, context, id, date, proposition, freins)
  }
  return { id: evaluation.id }
}

/** Takes back a grid; the freins it opened or lifted stay as they are. */
export async function deleteEvaluation(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<void> {
  const evaluation = await findEvaluationById(trx, id)
  if (!evaluation) throw new DomainError('introuvable', 'Cette grille n’existe plus.')
  await loadEditableParticipation(trx, context, evaluation.participation)
  await removeEvaluation(trx, id)
  await journalParticipation(trx, context, 'deleteEvaluation', evaluation.participation, { evaluation: id, moment: evaluation.moment })
}

async function applyProposition(
  trx: Transaction<Database>,
  context: ActeurContext,
  participation: string,
  date: string,
  proposition: PropositionFrein,
  freins: readonly FreinRow[],
): Promise<void> {
  if (proposition.action === 'ouvrir') {
    const { theme, niveau } = proposition
    await createFrein(trx, context, { participation, frein: { theme, niveau, date_ouverture: date, commentaire: null } })
    return
  }
  const frein = freins.find((un) => un.id === proposition.frein)
  if (!frein) return
  const { id, niveau, commentaire } = frein
  if (proposition.action === 'lever') await updateFrein(trx, context, { id, niveau, date_levee: date, commentaire })
  else await updateFrein(trx, context, { id, niveau: proposition.niveau, date_levee: null, commentaire })
}
