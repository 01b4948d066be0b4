import type { Transaction } from 'kysely'
import type { ComplementSortieFse, SortieFseSaisie } from '../contract/fse-saisie'
import { findSortieFse, saveSortieFseRow } from '../database/repositories/questionnaire-fse.repository'
import { findSortieOf, findSuivi, updateSortie, saveSuivi as writeSuivi } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import type { SortieFse } from '../domain/fse/questionnaire'
import { compterTentatives, type Suivi } from '../domain/sortie/suivi'
import { verifySortieFse, verifySuivi } from '../domain/sortie/verification-fse'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

export interface SaveSortieFseInput {
  readonly participation: string
  readonly sortie: SortieFseSaisie
  readonly complement: ComplementSortieFse
}

/** The FSE+ exit questionnaire and the situation at six months. */
export async function saveSortieFse(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, sortie: saisie, complement: { situations, ...details } }: SaveSortieFseInput,
): Promise<void> {
  const before = await loadSortie(trx, context, participation)
  const { date_recueil_6mois } = details
  assertSansAnomalie(verifySortieFse({ ...before, ...saisie, date_recueil_6mois }, context.clock.today()))
  const autres = situations.filter((code) => code !== saisie.situation_fse)
  const complement: SortieFse = { participation, ...details, situations: autres.join('|') || null }
  const champs = [...changedFields(before, saisie), ...changedFields((await findSortieFse(trx, participation)) ?? VIDE, complement)]
  const changes = champs.filter((champ) => champ !== 'participation')
  if (changes.length === 0) return
  await updateSortie(trx, participation, saisie)
  await saveSortieFseRow(trx, complement)
  await journalParticipation(trx, context, 'saveSortieFse', participation, { champs: changes })
}

const VIDE: SortieFse = {
  participation: '',
  situations: null,
  formation_intitule: null,
  formation_organisme: null,
  formation_ville: null,
  formation_duree_heures: null,
  qualification_intitule: null,
  date_recueil_6mois: null,
}

/** The follow-up in the job, 3 or 6 months after the exit. */
export async function saveSuivi(trx: Transaction<Database>, context: ActeurContext, suivi: Suivi): Promise<void> {
  const sortie = await loadSortie(trx, context, suivi.participation)
  assertSansAnomalie(verifySuivi(suivi, sortie.date_sortie, context.clock.today()))
  const tentatives = compterTentatives(await findSuivi(trx, suivi.participation, suivi.echeance), suivi)
  await writeSuivi(trx, suivi, tentatives)
  await journalParticipation(trx, context, 'saveSuivi', suivi.participation, { echeance: suivi.echeance })
}

async function loadSortie(trx: Transaction<Database>, context: ActeurContext, participation: string) {
  await loadEditableParticipation(trx, context, participation)
  const sortie = await findSortieOf(trx, participation)
  if (!sortie) throw new DomainError('regle', 'La personne n’est pas sortie : la commission décide d’abord de la sortie.')
  return sortie
}
