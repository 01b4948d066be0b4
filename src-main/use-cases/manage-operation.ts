import type { Transaction } from 'kysely'
import type { ObjectifSaisie, OperationCreation, ReglesSaisie } from '../contract/operation'
import { appendJournal } from '../database/repositories/journal.repository'
import { findOperationByCode, insertOperation, replaceObjectif, replaceRegles } from '../database/repositories/operation.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { MODELES_OPERATION, type ModeleOperation } from '../domain/operation/modeles'
import { parseRegles } from '../domain/sortie/regles'
import type { UseCaseContext } from './ports'

async function journal(
  trx: Transaction<Database>,
  { clock, user }: UseCaseContext,
  action: string,
  code: string,
  detail?: unknown,
): Promise<void> {
  await appendJournal(trx, { horodatage: clock.now(), utilisateur: user.id, action, objet: 'operation', objet_id: code, detail })
}

/** Adds an operation, with the rules and the targets of its model when there is one. Throws `conflit` on a known code. */
export async function createOperation(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { modele: chosen, ...operation }: OperationCreation,
): Promise<void> {
  if (await findOperationByCode(trx, operation.code)) {
    throw new DomainError('conflit', 'Ce code est déjà celui d’une autre opération.', { code: 'Code déjà utilisé.' })
  }
  await insertOperation(trx, operation)
  const modele = MODELES_OPERATION.find(({ code }) => code === chosen)
  if (modele) await applyModele(trx, operation, modele, Number(context.clock.today().slice(0, 4)))
  await journal(trx, context, 'createOperation', operation.code, { modele: chosen })
}

// Yearly targets are set for the first year the operation can be counted in.
async function applyModele(
  trx: Transaction<Database>,
  { code, date_debut }: Pick<OperationCreation, 'code' | 'date_debut'>,
  modele: ModeleOperation,
  thisYear: number,
): Promise<void> {
  const annee = Math.max(date_debut === null ? thisYear : Number(date_debut.slice(0, 4)), thisYear)
  await replaceRegles(
    trx,
    code,
    Object.entries(modele.regles).map(([cle, valeur]) => ({ operation: code, cle, valeur })),
  )
  for (const { indicateur, cible, parAn } of modele.objectifs) {
    await replaceObjectif(trx, { operation: code, annee: parAn ? annee : null, indicateur, cible })
  }
}

/** Replaces the rule set of an operation; an empty value goes back to the default. Throws `saisie_invalide` on a value that no rule takes. */
export async function saveRegles(trx: Transaction<Database>, context: UseCaseContext, { operation, regles }: ReglesSaisie): Promise<void> {
  await assertKnown(trx, operation)
  const rows = Object.entries(regles).flatMap(([cle, valeur]) =>
    valeur === undefined || valeur.trim() === '' ? [] : [{ operation, cle, valeur: valeur.trim() }],
  )
  parseRegles(rows)
  await replaceRegles(trx, operation, rows)
  await journal(trx, context, 'saveRegles', operation, Object.fromEntries(rows.map(({ cle, valeur }) => [cle, valeur])))
}

/** Sets or removes one target. */
export async function saveObjectif(trx: Transaction<Database>, context: UseCaseContext, objectif: ObjectifSaisie): Promise<void> {
  await assertKnown(trx, objectif.operation)
  await replaceObjectif(trx, objectif)
  const { operation, ...detail } = objectif
  await journal(trx, context, 'saveObjectif', operation, detail)
}

async function assertKnown(trx: Transaction<Database>, code: string): Promise<void> {
  if (!(await findOperationByCode(trx, code))) throw new DomainError('introuvable', 'Cette opération n’existe plus.')
}
