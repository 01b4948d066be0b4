import type { Transaction } from 'kysely'
import type { ContenuModele } from '../contract/fse-saisie'
import { appendJournal } from '../database/repositories/journal.repository'
import {
  deleteModeleFse,
  findModeleFse,
  insertModeleFse,
  isNomModelePris,
  updateModeleFse,
} from '../database/repositories/modele-fse.repository'
import type { Database } from '../database/schema/database'
import type { ModeleFseTable } from '../database/schema/outils.table'
import { DomainError } from '../domain/commun/erreur'
import type { UseCaseContext } from './ports'

type Trx = Transaction<Database>

export interface NouveauModele {
  readonly nom: string
  readonly fichier_nom: string
  readonly fichier: Buffer
  readonly contenu: ContenuModele
}

/** Keeps a blank file of the portal with its mapping, under a name. */
export async function createModeleFse(trx: Trx, context: UseCaseContext, modele: NouveauModele): Promise<string> {
  await assertNomLibre(trx, modele.nom, null)
  const row = { ...modele, id: context.ids.next('M'), contenu: JSON.stringify(modele.contenu), ...trace(context) }
  await insertModeleFse(trx, row)
  await journal(trx, context, 'createModeleFse', row.id)
  return row.id
}

/** Changes the mapping of a saved file, or the file with its mapping. */
export async function updateModele(
  trx: Trx,
  context: UseCaseContext,
  id: string,
  contenu: ContenuModele,
  fichier: Pick<NouveauModele, 'fichier' | 'fichier_nom'> | null = null,
): Promise<void> {
  await loadModeleFse(trx, id)
  await updateModeleFse(trx, id, { contenu: JSON.stringify(contenu), ...(fichier ?? {}), ...trace(context) })
  await journal(trx, context, fichier === null ? 'updateModeleFse' : 'replaceFichierFse', id)
}

/** Gives a mapping another name. */
export async function renameModele(trx: Trx, context: UseCaseContext, id: string, nom: string): Promise<void> {
  await loadModeleFse(trx, id)
  await assertNomLibre(trx, nom, id)
  await updateModeleFse(trx, id, { nom, ...trace(context) })
  await journal(trx, context, 'updateModeleFse', id)
}

/** A second mapping for the same file, to vary it without losing the first. */
export async function duplicateModele(trx: Trx, context: UseCaseContext, id: string): Promise<string> {
  const modele = await loadModeleFse(trx, id)
  const copie = { ...modele, id: context.ids.next('M'), nom: await nomDeCopie(trx, modele.nom), ...trace(context) }
  await insertModeleFse(trx, copie)
  await journal(trx, context, 'createModeleFse', copie.id)
  return copie.id
}

/** Removes a mapping and gives it back whole, so that the deletion can be undone. */
export async function deleteModele(trx: Trx, context: UseCaseContext, id: string): Promise<ModeleFseTable> {
  const modele = await loadModeleFse(trx, id)
  await deleteModeleFse(trx, id)
  await journal(trx, context, 'deleteModeleFse', id)
  return modele
}

/** Puts a mapping just removed back. */
export async function restoreModele(trx: Trx, context: UseCaseContext, modele: ModeleFseTable): Promise<void> {
  await assertNomLibre(trx, modele.nom, null)
  await insertModeleFse(trx, modele)
  await journal(trx, context, 'restoreModeleFse', modele.id)
}

/** The mapping, or a refusal that says what to do. */
export async function loadModeleFse(trx: Parameters<typeof findModeleFse>[0], id: string): Promise<ModeleFseTable> {
  const modele = await findModeleFse(trx, id)
  if (!modele) throw new DomainError('introuvable', 'Ce modèle n’existe plus : revenez à la liste des modèles.')
  return modele
}

async function assertNomLibre(trx: Trx, nom: string, sauf: string | null): Promise<void> {
  if (!(await isNomModelePris(trx, nom, sauf))) return
  throw new DomainError('conflit', 'Un autre modèle porte déjà ce nom.', { nom: 'Un autre modèle porte déjà ce nom.' })
}

async function nomDeCopie(trx: Trx, nom: string): Promise<string> {
  for (let rang = 1; ; rang += 1) {
    const essai = `${nom.slice(0, 65)} (copie${rang === 1 ? '' : ` ${rang}`})`
    if (!(await isNomModelePris(trx, essai, null))) return essai
  }
}

function trace(context: UseCaseContext) {
  return { modifie_le: context.clock.now(), modifie_par: context.user.id }
}

function journal(trx: Trx, { clock, user }: UseCaseContext, action: string, objet_id: string): Promise<void> {
  return appendJournal(trx, { horodatage: clock.now(), utilisateur: user.id, action, objet: 'modele_fse', objet_id })
}
