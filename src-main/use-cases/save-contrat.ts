import type { Transaction } from 'kysely'
import type { ContratSaisie } from '../contract/contrat'
import {
  deleteObjectif,
  findContratById,
  findObjectifById,
  insertContrat,
  insertObjectif,
  listContratsOf,
  listObjectifsOf,
  deleteContrat as removeContrat,
  updateObjectif,
  updateContrat as writeContrat,
} from '../database/repositories/contrat-engagement.repository'
import { findSortieOf } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import type { IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import {
  type ContratEngagement,
  changerStatutObjectif,
  renouvellementDe,
  type Signature,
  type StatutObjectif,
  signaturesManquantes,
  verifyContrat,
} from '../domain/parcours/contrat-engagement'
import type { Participation } from '../domain/participant/participation'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

type Trx = Transaction<Database>

export interface CreateContratInput {
  readonly participation: string
  readonly renouvelle: string | null
  readonly contrat: ContratSaisie
}

/** Makes a contract of commitment, or renews one: the former is kept as it ended. */
export async function createContrat(trx: Trx, context: ActeurContext, input: CreateContratInput): Promise<{ id: string }> {
  const participation = await loadEditableParticipation(trx, context, input.participation)
  const contrats = await listContratsOf(trx, participation.id)
  if (input.renouvelle !== null) assertRenouvelable(input.renouvelle, contrats)
  const { objectifs, ...saisie } = input.contrat
  const contrat: ContratEngagement = {
    ...saisie,
    id: context.ids.next('G'),
    participation: participation.id,
    renouvelle: input.renouvelle,
    signature_participant: null,
    signature_referent: null,
    signature_plie: null,
  }
  await verify(trx, context, participation, contrat, contrats)
  await insertContrat(trx, contrat)
  await saveObjectifs(trx, context, contrat.id, objectifs)
  await journalParticipation(trx, context, input.renouvelle === null ? 'createContrat' : 'renewContrat', participation.id, {
    contrat: contrat.id,
    objectifs: objectifs.length,
  })
  return { id: contrat.id }
}

/** Corrects a contract and its objectives. */
export async function updateContrat(
  trx: Trx,
  context: ActeurContext,
  { id, contrat: { objectifs, ...saisie } }: { readonly id: string; readonly contrat: ContratSaisie },
): Promise<void> {
  const { before, participation } = await loadContrat(trx, context, id)
  const autres = (await listContratsOf(trx, participation.id)).filter((contrat) => contrat.id !== id)
  await verify(trx, context, participation, { ...before, ...saisie }, autres)
  const champs = changedFields<Partial<ContratEngagement>>(before, saisie)
  if (champs.length > 0) await writeContrat(trx, id, saisie)
  if (await saveObjectifs(trx, context, id, objectifs)) champs.push('objectifs')
  if (champs.length > 0) await journalParticipation(trx, context, 'updateContrat', participation.id, { contrat: id, champs })
}

/** Takes back a contract made by mistake. */
export async function deleteContrat(trx: Trx, context: ActeurContext, id: string): Promise<void> {
  const { before, participation } = await loadContrat(trx, context, id)
  if (signaturesManquantes(before).length === 0) {
    throw new DomainError('regle', 'Ce contrat est signé par tous : il reste au dossier. Corrigez-le, ou renouvelez-le.')
  }
  if (renouvellementDe(before, await listContratsOf(trx, participation.id)) !== null) {
    throw new DomainError('regle', 'Un autre contrat renouvelle celui-ci : retirez d’abord le renouvellement.')
  }
  await removeContrat(trx, id)
  await journalParticipation(trx, context, 'deleteContrat', participation.id, { contrat: id })
}

/** Gives or takes back one of the three signatures. */
export async function signContrat(
  trx: Trx,
  context: ActeurContext,
  { id, signature, date }: { readonly id: string; readonly signature: Signature; readonly date: IsoDate | null },
): Promise<void> {
  const { before, participation } = await loadContrat(trx, context, id)
  if (date !== null && date > context.clock.today()) {
    throw new DomainError('saisie_invalide', 'Une signature ne peut pas être à venir.', { date: 'Une signature ne peut pas être à venir.' })
  }
  if (before[signature] === date) return
  await writeContrat(trx, id, { [signature]: date })
  await journalParticipation(trx, context, 'signContrat', participation.id, { contrat: id, champs: [signature] })
}

/** Says what became of an objective. */
export async function setObjectif(
  trx: Trx,
  context: ActeurContext,
  { id, statut, date_statut }: { readonly id: string; readonly statut: StatutObjectif; readonly date_statut: IsoDate | null },
): Promise<void> {
  const before = await findObjectifById(trx, id)
  if (!before) throw new DomainError('introuvable', 'Cet objectif n’existe plus.')
  const { participation } = await loadContrat(trx, context, before.contrat)
  const today = context.clock.today()
  if (date_statut !== null && date_statut > today) throw new DomainError('saisie_invalide', 'Ce jour n’est pas encore venu.')
  const after = changerStatutObjectif(statut, date_statut ?? today)
  if (changedFields(before, after).length === 0) return
  await updateObjectif(trx, id, after)
  await journalParticipation(trx, context, 'setObjectif', participation.id, { objectif: id, champs: ['statut'] })
}

async function loadContrat(trx: Trx, context: ActeurContext, id: string) {
  const before = await findContratById(trx, id)
  if (!before) throw new DomainError('introuvable', 'Ce contrat d’engagement n’existe plus.')
  return { before, participation: await loadEditableParticipation(trx, context, before.participation) }
}

async function verify(
  trx: Trx,
  context: ActeurContext,
  { id, date_entree }: Participation,
  contrat: ContratEngagement,
  autres: readonly ContratEngagement[],
): Promise<void> {
  const sortie = await findSortieOf(trx, id)
  assertSansAnomalie(verifyContrat(contrat, autres, { date_entree, date_sortie: sortie?.date_sortie ?? null }, context.clock.today()))
}

function assertRenouvelable(id: string, contrats: readonly ContratEngagement[]): void {
  const renouvelle = contrats.find((contrat) => contrat.id === id)
  if (!renouvelle) throw new DomainError('introuvable', 'Le contrat à renouveler n’existe plus.')
  if (renouvellementDe(renouvelle, contrats) !== null)
    throw new DomainError('regle', 'Ce contrat est déjà renouvelé : renouvelez le suivant.')
}

/** Writes the objectives in their order; those no longer there are taken off. True when something changed. */
async function saveObjectifs(trx: Trx, context: ActeurContext, contrat: string, saisis: ContratSaisie['objectifs']): Promise<boolean> {
  const before = new Map((await listObjectifsOf(trx, [contrat])).map((objectif) => [objectif.id, objectif]))
  let changed = false
  for (const [rang, { id, intitule, echeance }] of saisis.entries()) {
    const ordre = rang + 1
    const connu = before.get(id)
    if (!connu) {
      const nouveau = { id: context.ids.next('O'), contrat, ordre, intitule, echeance, statut: 'en_cours', date_statut: null } as const
      await insertObjectif(trx, nouveau)
      changed = true
      continue
    }
    before.delete(connu.id)
    if (changedFields(connu, { ordre, intitule, echeance }).length === 0) continue
    await updateObjectif(trx, connu.id, { ordre, intitule, echeance })
    changed = true
  }
  for (const id of before.keys()) await deleteObjectif(trx, id)
  return changed || before.size > 0
}
