import { z } from 'zod'
import { done, FILE_READERS, id, nothing, requiredText, texteSansNir } from './commun'
import { commandRoute, queryRoute } from './route'

/** Codes are free here: a view made by another version keeps what this one does not know, and the list ignores it. */
const code = texteSansNir.min(1).max(40)

/** A list as somebody likes it. */
export const vueContenu = z.strictObject({
  onglet: code,
  filtres: z.record(code, z.array(texteSansNir.max(200)).max(500)),
  /** null: the columns of the tab. */
  colonnes: z.array(code).max(40).nullable(),
  sort: z.strictObject({ column: code, desc: z.boolean() }).nullable(),
})
export type VueContenu = z.infer<typeof vueContenu>

export const vueSaisie = z.strictObject({ nom: requiredText(40), partagee: z.boolean(), contenu: vueContenu })
export type VueSaisie = z.infer<typeof vueSaisie>

const vue = z.object({
  id: z.string(),
  nom: z.string(),
  partagee: z.boolean(),
  contenu: vueContenu,
  /** Who made it; null for one's own. */
  auteur: z.string().nullable(),
  modifiable: z.boolean(),
})
export type VueEnregistree = z.infer<typeof vue>

export const vueRoutes = {
  /** One's own views in their order, then those the team shares. */
  'vue.list': queryRoute(FILE_READERS, nothing, z.array(vue)),
  'vue.create': commandRoute(FILE_READERS, vueSaisie, z.object({ id: z.string() })),
  'vue.update': commandRoute(FILE_READERS, z.strictObject({ id, ...vueSaisie.shape }), done),
  'vue.delete': commandRoute(FILE_READERS, z.strictObject({ id }), done),
  /** One's own views, in the order wanted. */
  'vue.reorder': commandRoute(FILE_READERS, z.strictObject({ ids: z.array(id).max(200) }), done),
}
