import type { Transaction } from 'kysely'
import {
  findCommissionOn,
  insertCommission,
  insertPassage,
  listActiveMembres,
  listOpenCommissions,
  listPassagesOf,
  loadCommission,
  loadPassage,
  saveCommissionMembre,
  saveMembre,
  updateCommission,
  updateEvenement,
  updatePassage,
} from '../database/repositories/commission.repository'
import { deletePassage } from '../database/repositories/demande.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import type { Commission, CommissionMembre, EtatCommission, Membre, Passage } from '../domain/commission/commission'
import { DUREES_PASSAGE, insertByType } from '../domain/commission/ordre-du-jour'
import { assertCanPass, assertModifiable } from '../domain/commission/transitions'
import { DomainError } from '../domain/commun/erreur'
import { askSortiePossible } from './ask-sortie-possible'
import { assertInscriptible, type DossierInscrit } from './assert-inscriptible'
import type { UseCaseContext } from './ports'

type Seance = Pick<Commission, 'date' | 'heure_debut' | 'heure_fin' | 'lieu' | 'presidence'>

async function journal(
  trx: Transaction<Database>,
  { clock, user }: UseCaseContext,
  action: string,
  id: string,
  detail?: unknown,
): Promise<void> {
  await appendJournal(trx, { horodatage: clock.now(), utilisateur: user.id, action, objet: 'commission', objet_id: id, detail })
}

async function assertFreeDay(trx: Transaction<Database>, date: string, except?: string): Promise<void> {
  const other = await findCommissionOn(trx, date)
  if (other && other.id !== except) throw new DomainError('conflit', 'Une séance est déjà prévue ce jour-là.', { date: 'Jour déjà pris.' })
}

/** Plans a session, with the standing members waiting to answer. */
export async function createCommission(trx: Transaction<Database>, context: UseCaseContext, seance: Seance): Promise<string> {
  await assertFreeDay(trx, seance.date)
  const id = context.ids.next('S')
  const none = { entreprises: null, postes: null, visiteurs: null }
  await insertCommission(
    trx,
    { id, ...seance, etat: 'preparation', motif: null, observations: null },
    {
      id,
      type: 'commission',
      date: seance.date,
      intitule: 'Commission d’entrées et de sorties',
      etat: 'prevu',
      partenaires: null,
      ...none,
    },
  )
  for (const { id: membre } of await listActiveMembres(trx)) {
    await saveCommissionMembre(trx, { commission: id, membre, reponse: 'sans_reponse', presence: null, remplacant: null })
  }
  await journal(trx, context, 'createCommission', id, { date: seance.date })
  return id
}

/** Changes the day, the place or the observations of a session that is not over. */
export async function updateSeance(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { id, ...changes }: Seance & { id: string; observations: string | null },
): Promise<void> {
  const before = await loadCommission(trx, id)
  assertModifiable(before.etat)
  await assertFreeDay(trx, changes.date, id)
  await updateCommission(trx, id, changes)
  await updateEvenement(trx, id, { date: changes.date })
  await journal(trx, context, 'updateCommission', id, { date: changes.date })
}

/** Moves a session to its next state; one postponed or cancelled says why and is not counted as held, one opened early takes the day’s date. */
export async function setEtatCommission(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { id, etat, motif }: { id: string; etat: EtatCommission; motif: string | null },
): Promise<void> {
  const before = await loadCommission(trx, id)
  if (etat === 'cloturee') throw new DomainError('regle', 'Une séance se clôture depuis son résumé, qui applique les décisions.')
  assertCanPass(before.etat, etat)
  const abandoned = etat === 'reportee' || etat === 'annulee'
  if (abandoned && motif === null) throw new DomainError('regle', 'Dites pourquoi la séance n’a pas lieu.', { motif: 'Motif à écrire.' })
  await updateCommission(trx, id, { etat, motif: abandoned ? motif : before.motif })
  if (abandoned) await updateEvenement(trx, id, { etat: 'annule' })
  const today = context.clock.today()
  if (etat === 'en_seance' && before.date > today) {
    // Its decisions would take effect on a day that has not come: a session held early is held today.
    await assertFreeDay(trx, today, id)
    await updateCommission(trx, id, { date: today })
    await updateEvenement(trx, id, { date: today })
  }
  await journal(trx, context, 'setEtatCommission', id, { etat })
}

/** Adds or changes a standing member, and expects them at the sessions in preparation. */
export async function saveStandingMembre(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { id, ...membre }: Omit<Membre, 'id'> & { id: string | null },
): Promise<void> {
  const saved = id ?? context.ids.next('M')
  await saveMembre(trx, { id: saved, ...membre })
  if (id === null) {
    for (const commission of await listOpenCommissions(trx)) {
      await saveCommissionMembre(trx, { commission, membre: saved, reponse: 'sans_reponse', presence: null, remplacant: null })
    }
  }
  await journal(trx, context, 'saveMembre', saved)
}

/** Reply and presence of one member, two different facts. */
export async function setMembre(trx: Transaction<Database>, context: UseCaseContext, row: CommissionMembre): Promise<void> {
  assertModifiable((await loadCommission(trx, row.commission)).etat)
  await saveCommissionMembre(trx, row)
  await journal(trx, context, 'setCommissionMembre', row.commission, { membre: row.membre, reponse: row.reponse, presence: row.presence })
}

/** Puts dossiers on the agenda, each at the end of its type; one already there is left where it is, an exit nobody asked for is asked for. */
export async function addPassages(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { id, dossiers }: { id: string; dossiers: readonly DossierInscrit[] },
): Promise<void> {
  const { etat, date } = await loadCommission(trx, id)
  assertModifiable(etat)
  const present = await listPassagesOf(trx, id)
  const known = new Set(present.map(({ participation, type }) => `${participation}|${type}`))
  const added: DossierInscrit[] = []
  for (const dossier of dossiers.filter(({ participation, type }) => !known.has(`${participation}|${type}`))) {
    added.push(
      dossier.demande === null && dossier.type === 'sortie_positive' ? await askSortiePossible(trx, context, dossier, date) : dossier,
    )
  }
  for (const dossier of added) await assertInscriptible(trx, id, dossier)
  const passages = added.map((dossier): Passage => newPassage(context, id, dossier))
  for (const passage of passages) await insertPassage(trx, passage)
  await renumber(trx, insertByType(present, passages))
  await journal(trx, context, 'addPassages', id, { dossiers: added.length })
}

/** Takes a dossier off the agenda, with the reason; its request stays open for another session. */
export async function removePassage(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { passage: id, motif }: { passage: string; motif: string },
): Promise<void> {
  const passage = await loadPassage(trx, id)
  assertModifiable((await loadCommission(trx, passage.commission)).etat)
  await deletePassage(trx, id)
  await renumber(trx, await listPassagesOf(trx, passage.commission))
  await journal(trx, context, 'removePassage', passage.commission, { participation: passage.participation, type: passage.type, motif })
}

/** The agenda in a new order, which names every dossier once. */
export async function reorderPassages(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { id, ordre }: { id: string; ordre: readonly string[] },
): Promise<void> {
  assertModifiable((await loadCommission(trx, id)).etat)
  const passages = await listPassagesOf(trx, id)
  const same = ordre.length === passages.length && passages.every((passage) => ordre.includes(passage.id))
  if (!same) throw new DomainError('conflit', 'L’ordre du jour a changé entre-temps : il est relu, recommencez.')
  await renumber(
    trx,
    ordre.map((passage) => ({ id: passage })),
  )
  await journal(trx, context, 'reorderPassages', id)
}

/** Minutes given to a dossier. */
export async function setDuree(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { passage: id, duree_minutes }: { passage: string; duree_minutes: number },
): Promise<void> {
  const passage = await loadPassage(trx, id)
  assertModifiable((await loadCommission(trx, passage.commission)).etat)
  await updatePassage(trx, id, { duree_minutes })
  await journal(trx, context, 'setDureePassage', passage.commission, { passage: id, duree_minutes })
}

function newPassage(context: UseCaseContext, commission: string, dossier: DossierInscrit): Passage {
  const undecided = { decision: null, motif: null, date_effet: null, derogation_nature: null, derogation_motif: null, suite: null }
  return { id: context.ids.next('X'), commission, ...dossier, ordre: 0, duree_minutes: DUREES_PASSAGE[dossier.type], ...undecided }
}

async function renumber(trx: Transaction<Database>, passages: readonly { id: string }[]): Promise<void> {
  for (const [index, { id }] of passages.entries()) await updatePassage(trx, id, { ordre: index + 1 })
}
