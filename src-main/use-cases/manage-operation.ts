import type { Transaction } from 'kysely'
import type { ObjectifSaisie, OperationCreation, OperationSaisie } from '../contract/operation'
import { listReferentsPeriodes } from '../database/queries/operation-detail.query'
import { appendJournal } from '../database/repositories/journal.repository'
import {
  findOperationByCode,
  findOperationDetail,
  insertOperation,
  listObjectifsOf,
  replaceObjectif,
  saveOperationDetail,
  updateOperation,
} from '../database/repositories/operation.repository'
import { replacePhases } from '../database/repositories/operation-phase.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { CODES_INDICATEUR, type CodeIndicateur } from '../domain/indicateur/codes'
import { countReferentsPresents } from '../domain/indicateur/objectif'
import type { ModeleOperation } from '../domain/operation/modele'
import { findModele } from '../domain/operation/modeles'
import { objectifsDuModele } from '../domain/operation/objectifs-modele'
import { recordPremiereVersion } from './adopt-regles'
import type { UseCaseContext } from './ports'

/** The journal row of an action on an operation. */
export async function journalOperation(
  trx: Transaction<Database>,
  { clock, user }: UseCaseContext,
  action: string,
  code: string,
  detail?: unknown,
): Promise<void> {
  await appendJournal(trx, { horodatage: clock.now(), utilisateur: user.id, action, objet: 'operation', objet_id: code, detail })
}

/** Adds an operation, with everything its model says when there is one. Throws `conflit` on a known code. */
export async function createOperation(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { modele: chosen, ...operation }: OperationCreation,
): Promise<void> {
  if (await findOperationByCode(trx, operation.code)) {
    throw new DomainError('conflit', 'Ce code est déjà celui d’une autre opération.', { code: 'Code déjà utilisé.' })
  }
  await insertOperation(trx, operation)
  const modele = findModele(chosen)
  const raison = modele ? `Création de l’opération, modèle «\u00a0${modele.intitule}\u00a0»` : 'Création de l’opération'
  await recordPremiereVersion(trx, context, { operation: operation.code, regles: modele?.regles ?? {}, raison })
  if (modele) await applyModele(trx, context, operation, modele)
  await journalOperation(trx, context, 'createOperation', operation.code, { modele: chosen })
}

async function applyModele(
  trx: Transaction<Database>,
  { clock }: UseCaseContext,
  { code, date_debut, date_fin }: Pick<OperationCreation, 'code' | 'date_debut' | 'date_fin'>,
  modele: ModeleOperation,
): Promise<void> {
  const today = clock.today()
  await saveOperationDetail(trx, {
    operation: code,
    public: modele.public,
    territoire: modele.territoire.length === 0 ? null : modele.territoire.join('|'),
    norme_file_active: modele.norme_file_active,
    repartition: modele.repartition,
  })
  await replacePhases(
    trx,
    code,
    modele.phases.map((phase) => ({ operation: code, ...phase })),
  )
  const referents = countReferentsPresents(await listReferentsPeriodes(trx), today)
  const cadre = { date_debut, date_fin, anneeCourante: Number(today.slice(0, 4)), referents }
  for (const objectif of objectifsDuModele(modele, cadre)) await replaceObjectif(trx, { operation: code, ...objectif })
}

/** Changes what is said of an operation; its code never changes. Throws `saisie_invalide` on an EPCI that does not exist. */
export async function saveOperation(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { operation: code, territoire, public: cible, norme_file_active, repartition, ...fiche }: OperationSaisie,
  isEpci: (code: string) => boolean,
): Promise<void> {
  const avant = await assertOperation(trx, code)
  const inconnu = territoire.find((epci) => !isEpci(epci))
  if (inconnu !== undefined) {
    throw new DomainError('saisie_invalide', `L’EPCI ${inconnu} n’est pas dans la liste officielle\u00a0: cherchez-le par son nom.`)
  }
  const detail = {
    operation: code,
    public: cible,
    territoire: territoire.length === 0 ? null : [...new Set(territoire)].join('|'),
    norme_file_active,
    repartition,
  }
  const champs = [...changed({ ...avant }, fiche), ...changed({ ...(await findOperationDetail(trx, code)) }, detail)]
  await updateOperation(trx, { code, ...fiche })
  await saveOperationDetail(trx, detail)
  await journalOperation(trx, context, 'updateOperation', code, { champs: champs.filter((champ) => champ !== 'operation') })
}

function changed(avant: Readonly<Record<string, unknown>>, apres: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(apres).filter((champ) => (avant[champ] ?? null) !== apres[champ])
}

/** Sets or removes one target. */
export async function saveObjectif(trx: Transaction<Database>, context: UseCaseContext, objectif: ObjectifSaisie): Promise<void> {
  await assertOperation(trx, objectif.operation)
  await replaceObjectif(trx, objectif)
  const { operation, ...detail } = objectif
  await journalOperation(trx, context, 'saveObjectif', operation, detail)
}

/** Takes the targets of a year for another one; those it already has stay. Throws `regle` when there is nothing to take. */
export async function copyObjectifs(
  trx: Transaction<Database>,
  context: UseCaseContext,
  { operation, de, vers }: { operation: string; de: number; vers: number },
): Promise<{ indicateurs: CodeIndicateur[] }> {
  await assertOperation(trx, operation)
  const presents = new Set((await listObjectifsOf(trx, operation, vers)).map(({ indicateur }) => indicateur))
  const copies = (await listObjectifsOf(trx, operation, de)).filter(({ indicateur }) => !presents.has(indicateur))
  if (copies.length === 0) throw new DomainError('regle', `${vers} a déjà tous les objectifs de ${de}.`)
  for (const objectif of copies) await replaceObjectif(trx, { ...objectif, annee: vers })
  await journalOperation(trx, context, 'copyObjectifs', operation, { de, vers, objectifs: copies.length })
  const codes = new Set(copies.map(({ indicateur }) => indicateur))
  return { indicateurs: CODES_INDICATEUR.filter((code) => codes.has(code)) }
}

/** The operation, or `introuvable`. */
export async function assertOperation(trx: Transaction<Database>, code: string) {
  const operation = await findOperationByCode(trx, code)
  if (!operation) throw new DomainError('introuvable', 'Cette opération n’existe plus.')
  return operation
}
