import type { VueContenu, VueEnregistree } from '../../../src-main/contract/vue'
import { FILTRES_LISTE, type FiltresListe } from '../../../src-main/domain/participant/liste'
import { notifyDone } from '../../components/ui/notify'
import { useCommand, useRoute } from '../../lib/use-route'
import { sameFiltres } from './filtres'
import type { Vue } from './vue-store'
import { isOnglet } from './vues'

/** What a saved view keeps of the list on the screen: not the text searched. */
export function contenuOf({ onglet, filtres, colonnes, sort }: Pick<Vue, 'onglet' | 'filtres' | 'colonnes' | 'sort'>): VueContenu {
  const valeurs = Object.fromEntries(FILTRES_LISTE.flatMap((filtre) => (filtres[filtre] ? [[filtre, [...filtres[filtre]]]] : [])))
  return { onglet, filtres: valeurs, colonnes: colonnes === null ? null : [...colonnes], sort }
}

/** A saved view as the list takes it; what another version kept and this one does not know is left out. */
export function vueOf({ onglet, filtres, colonnes, sort }: VueContenu): Pick<Vue, 'onglet' | 'filtres' | 'colonnes' | 'sort'> {
  const connus: FiltresListe = Object.fromEntries(FILTRES_LISTE.flatMap((filtre) => (filtres[filtre] ? [[filtre, filtres[filtre]]] : [])))
  return { onglet: isOnglet(onglet) ? onglet : 'equipe', filtres: connus, colonnes, sort }
}

/** True when the list on the screen is no longer what the view keeps. */
export function isModified(vue: Vue, { contenu }: VueEnregistree): boolean {
  const gardee = vueOf(contenu)
  return (
    gardee.onglet !== vue.onglet ||
    !sameFiltres(gardee.filtres, vue.filtres) ||
    JSON.stringify(gardee.colonnes) !== JSON.stringify(vue.colonnes) ||
    gardee.sort?.column !== vue.sort?.column ||
    gardee.sort?.desc !== vue.sort?.desc
  )
}

/** The saved views, and what is done with them. */
export function useVues() {
  const refresh = ['vue.']
  const vues = useRoute('vue.list', {}).data ?? []
  const create = useCommand('vue.create', { refresh, quiet: (error) => 'nom' in error.fields })
  const update = useCommand('vue.update', { refresh, quiet: (error) => 'nom' in error.fields })
  const reorder = useCommand('vue.reorder', { refresh })
  const restore = useCommand('vue.create', { refresh, message: (_value, { nom }) => `La vue « ${nom} » est revenue.` })
  const remove = useCommand('vue.delete', { refresh })
  return {
    vues,
    create,
    update,
    reorder,
    remove: (vue: VueEnregistree) =>
      remove.mutate(
        { id: vue.id },
        {
          onSuccess: () =>
            notifyDone(`La vue « ${vue.nom} » est retirée.`, {
              undo: () => restore.mutate({ nom: vue.nom, partagee: vue.partagee, contenu: vue.contenu }),
            }),
        },
      ),
  }
}
