import type { Transaction } from 'kysely'
import type { EtapeSaisie } from '../contract/parcours'
import { findEmployeurByNom, insertEmployeur } from '../database/repositories/employeur.repository'
import {
  findEtapeById,
  insertEtape,
  isEtapeUsed,
  deleteEtape as removeEtape,
  updateEtape as writeEtape,
} from '../database/repositories/etape.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { verifyEtape } from '../domain/parcours/verification-etape'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

interface EtapeAvecEmployeur {
  readonly etape: EtapeSaisie
  /** Name of an employer to record when it is not known yet. */
  readonly employeur_nouveau?: string | null
}

/** Adds an étape to a parcours. */
export async function createEtape(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation, etape: saisie, employeur_nouveau = null }: EtapeAvecEmployeur & { readonly participation: string },
): Promise<{ id: string }> {
  await loadEditableParticipation(trx, context, participation)
  assertSansAnomalie(verifyEtape(saisie, context.clock.today()))
  const etape = { ...saisie, employeur: await employeurOf(trx, context, saisie.employeur, employeur_nouveau) }
  const id = context.ids.next('S')
  await insertEtape(trx, { ...etape, id, participation })
  await journalParticipation(trx, context, 'createEtape', participation, { etape: id })
  return { id }
}

/** Corrects an étape, or gives its end and result. */
export async function updateEtape(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, etape: saisie, employeur_nouveau = null }: EtapeAvecEmployeur & { readonly id: string },
): Promise<void> {
  const before = await loadEtape(trx, context, id)
  assertSansAnomalie(verifyEtape(saisie, context.clock.today()))
  const etape = { ...saisie, employeur: await employeurOf(trx, context, saisie.employeur, employeur_nouveau) }
  const champs = changedFields(before, etape)
  if (champs.length === 0) return
  await writeEtape(trx, id, etape)
  await journalParticipation(trx, context, 'updateEtape', before.participation, { etape: id, champs })
}

/** Takes back an étape added by mistake; one that an exit or a request rests on stays. */
export async function deleteEtape(trx: Transaction<Database>, context: ActeurContext, id: string): Promise<void> {
  const before = await loadEtape(trx, context, id)
  if (await isEtapeUsed(trx, id)) {
    throw new DomainError('regle', 'Une sortie ou une demande s’appuie sur cette étape : elle reste au dossier. Corrigez-la plutôt.')
  }
  await removeEtape(trx, id)
  await journalParticipation(trx, context, 'deleteEtape', before.participation, {
    etape: id,
    famille: before.famille,
    date_debut: before.date_debut,
  })
}

/** Puts back an étape just taken off, as it was. */
export async function restoreEtape(
  trx: Transaction<Database>,
  context: ActeurContext,
  { id, participation, etape }: { readonly id: string; readonly participation: string; readonly etape: EtapeSaisie },
): Promise<void> {
  await loadEditableParticipation(trx, context, participation)
  if (await findEtapeById(trx, id)) throw new DomainError('conflit', 'Cette étape est déjà dans un parcours.')
  await insertEtape(trx, { ...etape, id, participation })
  await journalParticipation(trx, context, 'restoreEtape', participation, { etape: id })
}

// The same company typed with other capitals or accents is the one already known.
async function employeurOf(trx: Transaction<Database>, context: ActeurContext, code: string | null, nom: string | null) {
  if (code !== null || nom === null) return code
  const connu = await findEmployeurByNom(trx, nom)
  if (connu) return connu.id
  const id = context.ids.next('E')
  await insertEmployeur(trx, { id, nom, siret: null, naf: null, code_insee: null, effectif: null })
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'createEmployeur',
    objet: 'employeur',
    objet_id: id,
    detail: {},
  })
  return id
}

async function loadEtape(trx: Transaction<Database>, context: ActeurContext, id: string) {
  const etape = await findEtapeById(trx, id)
  if (!etape) throw new DomainError('introuvable', 'Cette étape n’existe plus.')
  await loadEditableParticipation(trx, context, etape.participation)
  return etape
}
