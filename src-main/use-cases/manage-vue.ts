import type { Transaction } from 'kysely'
import type { VueSaisie } from '../contract/vue'
import { appendJournal } from '../database/repositories/journal.repository'
import {
  findVueById,
  findVueByNom,
  insertVue,
  listVuesFor,
  deleteVue as removeVue,
  updateVue as writeVue,
} from '../database/repositories/vue.repository'
import type { Database } from '../database/schema/database'
import type { VueTable } from '../database/schema/outils.table'
import { DomainError } from '../domain/commun/erreur'
import type { ActeurContext } from './acteur'

type Trx = Transaction<Database>

/** Keeps a list as its author likes it, after their other views. */
export async function createVue(trx: Trx, context: ActeurContext, saisie: VueSaisie): Promise<{ id: string }> {
  const { id: utilisateur } = context.user
  await assertNomLibre(trx, utilisateur, saisie.nom, null)
  const siennes = (await listVuesFor(trx, utilisateur)).filter((vue) => vue.utilisateur === utilisateur)
  const id = context.ids.next('V')
  const ordre = Math.max(0, ...siennes.map((vue) => vue.ordre)) + 1
  await insertVue(trx, { id, utilisateur, ordre, ...toRow(saisie) })
  await journal(trx, context, 'createVue', id)
  return { id }
}

/** Renames a view, shares it, or replaces what it keeps. */
export async function updateVue(trx: Trx, context: ActeurContext, { id, ...saisie }: VueSaisie & { readonly id: string }): Promise<void> {
  const vue = await loadOwnVue(trx, context, id)
  await assertNomLibre(trx, vue.utilisateur, saisie.nom, id)
  await writeVue(trx, id, toRow(saisie))
  await journal(trx, context, 'updateVue', id)
}

/** Removes a view. */
export async function deleteVue(trx: Trx, context: ActeurContext, id: string): Promise<void> {
  await loadOwnVue(trx, context, id)
  await removeVue(trx, id)
  await journal(trx, context, 'deleteVue', id)
}

/** Puts one's own views in this order. */
export async function reorderVues(trx: Trx, context: ActeurContext, ids: readonly string[]): Promise<void> {
  for (const [rang, id] of ids.entries()) {
    if ((await findVueById(trx, id))?.utilisateur !== context.user.id) throw new DomainError('droit', 'On n’ordonne que ses propres vues.')
    await writeVue(trx, id, { ordre: rang + 1 })
  }
  await journal(trx, context, 'reorderVues', null)
}

// A shared view is its author's; the coordination may tidy those of the team.
async function loadOwnVue(trx: Trx, { user }: ActeurContext, id: string): Promise<VueTable> {
  const vue = await findVueById(trx, id)
  const sienne = vue?.utilisateur === user.id
  if (!vue || (!sienne && vue.partagee === 0)) throw new DomainError('introuvable', 'Cette vue n’existe plus.')
  if (!sienne && !user.roles.includes('coordinateur')) {
    throw new DomainError('droit', 'Cette vue est partagée par une autre personne : elle seule et la coordination peuvent la changer.')
  }
  return vue
}

async function assertNomLibre(trx: Trx, utilisateur: string, nom: string, id: string | null): Promise<void> {
  const autre = await findVueByNom(trx, utilisateur, nom)
  if (autre && autre.id !== id) throw new DomainError('conflit', 'Une vue porte déjà ce nom.', { nom: 'Une vue porte déjà ce nom.' })
}

function toRow({ nom, partagee, contenu }: VueSaisie): Pick<VueTable, 'nom' | 'partagee' | 'contenu'> {
  return { nom, partagee: partagee ? 1 : 0, contenu: JSON.stringify(contenu) }
}

function journal(trx: Trx, { clock, user }: ActeurContext, action: string, id: string | null): Promise<void> {
  return appendJournal(trx, { horodatage: clock.now(), utilisateur: user.id, action, objet: 'vue', objet_id: id })
}
