import type { Transaction } from 'kysely'
import type { SortieFseSaisie } from '../contract/parcours'
import { findSortieOf, updateSortie, saveSuivi as writeSuivi } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import type { Suivi } from '../domain/sortie/suivi'
import { verifySortieFse, verifySuivi } from '../domain/sortie/verification-fse'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

/** The FSE+ exit questionnaire and the situation at six months. */
export async function saveSortieFse(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, sortie: saisie }: { readonly participation: string; readonly sortie: SortieFseSaisie },
): Promise<void> {
  const before = await loadSortie(trx, context, participation)
  assertSansAnomalie(verifySortieFse({ ...before, ...saisie }, context.clock.today()))
  const champs = changedFields(before, saisie)
  if (champs.length === 0) return
  await updateSortie(trx, participation, saisie)
  await journalParticipation(trx, context, 'saveSortieFse', participation, { champs })
}

/** The follow-up in the job, 3 or 6 months after the exit. */
export async function saveSuivi(trx: Transaction<Database>, context: ActeurContext, suivi: Suivi): Promise<void> {
  const sortie = await loadSortie(trx, context, suivi.participation)
  assertSansAnomalie(verifySuivi(suivi, sortie.date_sortie, context.clock.today()))
  await writeSuivi(trx, suivi)
  await journalParticipation(trx, context, 'saveSuivi', suivi.participation, { echeance: suivi.echeance })
}

async function loadSortie(trx: Transaction<Database>, context: ActeurContext, participation: string) {
  await loadEditableParticipation(trx, context, participation)
  const sortie = await findSortieOf(trx, participation)
  if (!sortie) throw new DomainError('regle', 'La personne n’est pas sortie : la commission décide d’abord de la sortie.')
  return sortie
}
