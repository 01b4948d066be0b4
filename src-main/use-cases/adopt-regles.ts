import type { Kysely, Transaction } from 'kysely'
import type { ReglesSaisie } from '../contract/operation-regles'
import { appendJournal } from '../database/repositories/journal.repository'
import { findOperationByCode, listCodesOperation } from '../database/repositories/operation.repository'
import {
  insertVersionRegles,
  listDernieresVersions,
  listVersionsRegles,
  loadReglesEnVigueur,
  replaceRegles,
} from '../database/repositories/operation-regles.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { type ContenuRegles, diffRegles, normalizeRegles } from '../domain/operation/jeu-regles'
import type { UseCaseContext } from './ports'

const AVANT_VERSIONS = 'Règles en vigueur avant leur première version'
const REPRISE = 'Reprise de données'

/** Puts a rule set in force as a new version. Throws `saisie_invalide` on a value no rule takes, `regle` when nothing changes. */
export async function saveRegles(trx: Transaction<Database>, context: UseCaseContext, saisie: ReglesSaisie): Promise<{ version: number }> {
  return adopt(trx, context, { ...saisie, regles: normalizeRegles(saisie.regles) })
}

/** Puts the content of an older version in force again, as a new version. */
export async function restoreRegles(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { operation, version, raison }: { operation: string; version: number; raison: string },
): Promise<{ version: number }> {
  const ancienne = (await listVersionsRegles(trx, operation)).find((une) => une.version === version)
  if (!ancienne) throw new DomainError('introuvable', `La version ${version} de ces règles n’existe pas.`)
  return adopt(trx, context, { operation, regles: ancienne.regles, raison })
}

async function adopt(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { operation, regles, raison }: { operation: string; regles: ContenuRegles; raison: string },
): Promise<{ version: number }> {
  if (!(await findOperationByCode(trx, operation))) throw new DomainError('introuvable', 'Cette opération n’existe plus.')
  const enVigueur = (await loadReglesEnVigueur(trx)).get(operation) ?? {}
  const ecarts = diffRegles(enVigueur, regles)
  if (ecarts.length === 0) throw new DomainError('regle', 'Ces règles sont déjà celles de l’opération\u00a0: rien n’est à adopter.')
  const derniere = (await listVersionsRegles(trx, operation))[0]
  const commun = { operation, adopte_le: context.clock.now(), auteur: context.user.id }
  let version = derniere?.version ?? 0
  // What was in force before any version stays in the history too, so that one can come back to it.
  if (!derniere) {
    version += 1
    await insertVersionRegles(trx, { ...commun, version, raison: AVANT_VERSIONS, regles: enVigueur })
  }
  version += 1
  await insertVersionRegles(trx, { ...commun, version, raison, regles })
  await replaceRegles(trx, operation, regles)
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'saveRegles',
    objet: 'operation',
    objet_id: operation,
    detail: { version, regles: ecarts },
  })
  return { version }
}

/** The first version of the rules of a new operation. */
export async function recordPremiereVersion(
  trx: Transaction<Database>,
  { clock, user }: Pick<UseCaseContext, 'clock' | 'user'>,
  { operation, regles, raison }: { operation: string; regles: ContenuRegles; raison: string },
): Promise<void> {
  await replaceRegles(trx, operation, regles)
  await insertVersionRegles(trx, { operation, version: 1, adopte_le: clock.now(), auteur: user.id, raison, regles })
}

/** The settings of every operation of the vault, an empty set for one that changes none. */
export async function loadReglesAvant(trx: Kysely<Database>): Promise<ReadonlyMap<string, ContenuRegles>> {
  const enVigueur = await loadReglesEnVigueur(trx)
  const codes = await listCodesOperation(trx)
  return new Map(codes.map((code) => [code, enVigueur.get(code) ?? {}]))
}

/** Records a version for each operation that a take-over has just brought, or whose rules it changed; `avant` is what was in force. */
export async function recordReprise(
  trx: Kysely<Database>,
  { now, utilisateur }: { now: string; utilisateur: string },
  avant: ReadonlyMap<string, ContenuRegles>,
): Promise<void> {
  const versions = await listDernieresVersions(trx)
  const commun = { adopte_le: now, auteur: utilisateur }
  for (const [operation, regles] of await loadReglesAvant(trx)) {
    const derniere = versions.get(operation)
    const connues = derniere?.regles ?? avant.get(operation)
    if (connues !== undefined && diffRegles(connues, regles).length === 0) continue
    let version = derniere?.version ?? 0
    if (!derniere && connues !== undefined) {
      version += 1
      await insertVersionRegles(trx, { ...commun, operation, version, raison: AVANT_VERSIONS, regles: connues })
    }
    await insertVersionRegles(trx, { ...commun, operation, version: version + 1, raison: REPRISE, regles })
  }
}
