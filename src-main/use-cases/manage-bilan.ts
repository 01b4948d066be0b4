import type { Kysely, Transaction } from 'kysely'
import {
  findBilanById,
  findDernierBilan,
  insertBilan,
  lastVersionOf,
  deleteBilan as removeBilan,
  wasJustSaved,
  updateBilan as writeBilan,
} from '../database/repositories/bilan.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import { findOperationByCode } from '../database/repositories/operation.repository'
import type { BilanTable } from '../database/schema/bilan.table'
import type { Database } from '../database/schema/database'
import { nomBilan, nomCourtPeriode } from '../domain/bilan/nom-bilan'
import { ecrireRedaction, lireRedaction, type Redaction } from '../domain/bilan/redaction'
import { SECTIONS_DEFAUT } from '../domain/bilan/section'
import { reprendreTextes } from '../domain/bilan/texte'
import { DomainError } from '../domain/commun/erreur'
import type { Periode } from '../domain/indicateur/periode'
import type { UseCaseContext } from './ports'

type Trx = Transaction<Database>

/** A new bilan: the sections and texts of the last one of its operation, to be read again. */
export async function createBilan(
  trx: Trx,
  context: UseCaseContext,
  { operation, du, au }: Periode & { readonly operation: string | null },
): Promise<{ id: string; repris_de: string | null }> {
  const intitule = await nomOperation(trx, operation)
  const dernier = await findDernierBilan(trx, operation)
  const avant = dernier && lireRedaction(dernier)
  const redaction: Redaction = {
    nominatif: false,
    sections: avant?.sections ?? SECTIONS_DEFAUT,
    textes: dernier && avant ? reprendreTextes(avant.textes, nomCourtPeriode(dernier)) : [],
  }
  const id = context.ids.next('B')
  await insertBilan(trx, { id, nom: nomBilan({ du, au }, intitule), operation, du, au, ...toRow(context, redaction) })
  await journal(trx, context, 'createBilan', id, { operation, du, au })
  return { id, repris_de: dernier?.nom ?? null }
}

/** The same sections and texts under another name, to be changed freely. */
export async function duplicateBilan(trx: Trx, context: UseCaseContext, source: string): Promise<{ id: string }> {
  const bilan = await loadBilanEnregistre(trx, source)
  const id = context.ids.next('B')
  const nom = `${bilan.nom.slice(0, 110)} (copie)`
  await insertBilan(trx, { ...bilan, id, nom, modifie_le: context.clock.now(), modifie_par: context.user.id })
  await journal(trx, context, 'duplicateBilan', id, { source })
  return { id }
}

/** What is being typed; a long session of writing leaves one line in the journal. */
export async function saveBilan(
  trx: Trx,
  context: UseCaseContext,
  { id, nom, du, au, ...redaction }: Redaction & Periode & { readonly id: string; readonly nom: string },
): Promise<{ modifie_le: string }> {
  await loadBilanEnregistre(trx, id)
  const row = { nom, du, au, ...toRow(context, redaction) }
  await writeBilan(trx, id, row)
  if (!(await wasJustSaved(trx, id, { utilisateur: context.user.id, jour: row.modifie_le.slice(0, 10) })))
    await journal(trx, context, 'saveBilan', id)
  return { modifie_le: row.modifie_le }
}

/** Removes a draft; a bilan that was frozen once stays. */
export async function deleteBilan(trx: Trx, context: UseCaseContext, id: string): Promise<void> {
  const { nom } = await loadBilanEnregistre(trx, id)
  if ((await lastVersionOf(trx, id)) > 0) {
    throw new DomainError('regle', `« ${nom} » a été figé : ce qui a été publié ne se supprime pas.`)
  }
  await removeBilan(trx, id)
  await journal(trx, context, 'deleteBilan', id)
}

/** Puts back a draft removed by mistake. */
export async function restoreBilan(
  trx: Trx,
  context: UseCaseContext,
  {
    id,
    nom,
    operation,
    du,
    au,
    ...redaction
  }: Redaction & Periode & { readonly id: string; readonly nom: string; readonly operation: string | null },
): Promise<void> {
  if (await findBilanById(trx, id)) throw new DomainError('conflit', 'Ce bilan est déjà là.')
  await nomOperation(trx, operation)
  await insertBilan(trx, { id, nom, operation, du, au, ...toRow(context, redaction) })
  await journal(trx, context, 'restoreBilan', id)
}

/** A bilan that must exist. */
export async function loadBilanEnregistre(db: Kysely<Database>, id: string): Promise<BilanTable> {
  const bilan = await findBilanById(db, id)
  if (!bilan) throw new DomainError('introuvable', 'Ce bilan n’existe plus.')
  return bilan
}

async function nomOperation(trx: Trx, code: string | null): Promise<string | null> {
  if (code === null) return null
  const operation = await findOperationByCode(trx, code)
  if (!operation) throw new DomainError('introuvable', `L’opération « ${code} » n’existe pas dans ce coffre.`)
  return operation.intitule
}

function toRow({ clock, user }: UseCaseContext, redaction: Redaction) {
  return { ...ecrireRedaction(redaction), modifie_le: clock.now(), modifie_par: user.id }
}

function journal(trx: Trx, { clock, user }: UseCaseContext, action: string, id: string, detail?: unknown): Promise<void> {
  return appendJournal(trx, { horodatage: clock.now(), utilisateur: user.id, action, objet: 'bilan', objet_id: id, detail })
}
