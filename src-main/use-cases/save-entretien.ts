import type { Transaction } from 'kysely'
import type { EntretienSaisie } from '../contract/parcours'
import { findContratById, findObjectifById } from '../database/repositories/contrat-engagement.repository'
import {
  type EntretienRow,
  findEntretienByDay,
  findEntretienById,
  insertEntretien,
  deleteEntretien as removeEntretien,
  updateEntretien as writeEntretien,
} from '../database/repositories/entretien.repository'
import type { Database } from '../database/schema/database'
import { formatDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { verifyEntretien } from '../domain/parcours/verification-entretien'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'
import { planRendezVous, type RendezVous, removeRendezVous } from './plan-rendez-vous'
import { setObjectif } from './save-contrat'

/** Notes an interview and plans the next one; an appointment « prévu » that day becomes it. */
export async function createEntretien(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, entretien: saisie }: { readonly participation: string; readonly entretien: EntretienSaisie },
): Promise<{ id: string }> {
  const { referent } = await loadEditableParticipation(trx, context, participation)
  assertSansAnomalie(verifyEntretien(saisie, context.clock.today()))
  const prevu = await findEntretienByDay(trx, { participation, ...saisie })
  if (prevu && prevu.statut !== 'prevu') throw dejaNote(saisie)
  const id = prevu?.id ?? context.ids.next('N')
  const row = toRow(saisie)
  if (prevu) await writeEntretien(trx, id, row)
  else await insertEntretien(trx, { id, participation, referent: referent ?? context.user.referent, ...row })
  await planRendezVous(trx, context, { participation, referent: referent ?? context.user.referent }, null, rendezVousOf(saisie))
  await reachObjectifs(trx, context, participation, saisie)
  await journalParticipation(trx, context, 'createEntretien', participation, { entretien: id, date: saisie.date, statut: saisie.statut })
  return { id }
}

/** Corrects an interview, or says what became of an appointment. */
export async function updateEntretien(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, entretien: saisie }: { readonly id: string; readonly entretien: EntretienSaisie },
): Promise<void> {
  const before = await loadEntretien(trx, context, id)
  assertSansAnomalie(verifyEntretien(saisie, context.clock.today()))
  const autre = await findEntretienByDay(trx, { participation: before.participation, ...saisie })
  if (autre && autre.id !== id) throw dejaNote(saisie)
  const row = toRow(saisie)
  const champs = changedFields<Partial<EntretienRow>>(before, row)
  const suite = rendezVousOf(saisie)
  await reachObjectifs(trx, context, before.participation, saisie)
  await planRendezVous(trx, context, before, before, suite)
  if (champs.length === 0) return
  await writeEntretien(trx, id, row)
  await journalParticipation(trx, context, 'updateEntretien', before.participation, { entretien: id, champs })
}

/** Takes back an interview noted by mistake, with the appointment it had planned. */
export async function deleteEntretien(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<void> {
  const before = await loadEntretien(trx, context, id)
  await removeEntretien(trx, id)
  await removeRendezVous(trx, before)
  await journalParticipation(trx, context, 'deleteEntretien', before.participation, {
    entretien: id,
    date: before.date,
    statut: before.statut,
  })
}

async function loadEntretien(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<EntretienRow> {
  const entretien = await findEntretienById(trx, id)
  if (!entretien) throw new DomainError('introuvable', 'Cet entretien n’existe plus.')
  await loadEditableParticipation(trx, context, entretien.participation)
  return entretien
}

function toRow(saisie: EntretienSaisie) {
  const { prochain_rdv_heure: _heure, prochain_rdv_mode: _mode, objectifs_atteints: _atteints, ...row } = saisie
  return { ...row, prochain_rdv: rendezVousOf(saisie).prochain_rdv }
}

function rendezVousOf({ mode, prochain_rdv, prochain_rdv_heure, prochain_rdv_mode }: EntretienSaisie): RendezVous {
  const heure = prochain_rdv_heure === null ? '' : ` ${prochain_rdv_heure}`
  return { mode: prochain_rdv_mode ?? mode, prochain_rdv: prochain_rdv === null ? null : `${prochain_rdv}${heure}` }
}

// Objectives ticked during the interview: those of this parcours alone.
async function reachObjectifs(trx: Transaction<Database>, context: ActeurContext, participation: string, saisie: EntretienSaisie) {
  for (const id of saisie.objectifs_atteints) {
    const objectif = await findObjectifById(trx, id)
    const contrat = objectif && (await findContratById(trx, objectif.contrat))
    if (contrat?.participation !== participation) throw new DomainError('introuvable', 'Cet objectif n’est pas de ce parcours.')
    await setObjectif(trx, context, { id, statut: 'atteint', date_statut: saisie.date })
  }
}

function dejaNote(saisie: EntretienSaisie): DomainError {
  const message = `Un entretien de ce mode est déjà noté le ${formatDate(saisie.date)} : modifiez-le plutôt.`
  return new DomainError('conflit', message, { date: message })
}
