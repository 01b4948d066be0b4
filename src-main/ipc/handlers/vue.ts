import { vueContenu } from '../../contract/vue'
import { listVuesFor } from '../../database/repositories/vue.repository'
import type { ActeurContext } from '../../use-cases/acteur'
import { createVue, deleteVue, reorderVues, updateVue } from '../../use-cases/manage-vue'
import { type HandlersOf, type SessionContext, toUseCaseContext } from '../context'

const acteur = (context: SessionContext): ActeurContext => ({ ...toUseCaseContext(context), user: context.user })

export const vueHandlers: HandlersOf<'vue'> = {
  'vue.list': async ({ db, user }) => {
    const rows = await listVuesFor(db, user.id)
    const vues = rows.flatMap(({ id, nom, partagee, contenu, utilisateur, auteur }) => {
      const lu = vueContenu.safeParse(JSON.parse(contenu))
      const sienne = utilisateur === user.id
      const modifiable = sienne || user.roles.includes('coordinateur')
      return lu.success ? [{ id, nom, partagee: partagee === 1, contenu: lu.data, auteur: sienne ? null : auteur, modifiable }] : []
    })
    return [...vues.filter((vue) => vue.auteur === null), ...vues.filter((vue) => vue.auteur !== null)]
  },
  'vue.create': (context, input) => createVue(context.trx, acteur(context), input),
  'vue.update': async (context, input) => {
    await updateVue(context.trx, acteur(context), input)
    return null
  },
  'vue.delete': async (context, { id }) => {
    await deleteVue(context.trx, acteur(context), id)
    return null
  },
  'vue.reorder': async (context, { ids }) => {
    await reorderVues(context.trx, acteur(context), ids)
    return null
  },
}
