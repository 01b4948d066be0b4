import { useSyncExternalStore } from 'react'
import type { Sort } from '../../components/ui/data-table'
import { type Filtres, type Onglet, SANS_FILTRE } from './vues'

/** The list as somebody left it: found again when coming back from a file. */
export interface Vue {
  utilisateur: string
  onglet: Onglet
  texte: string
  filtres: Filtres
  sort: Sort | null
  /** People in the order of the screen, for « précédent » and « suivant ». */
  ordre: readonly string[]
}

let vue: Vue | null = null
const listeners = new Set<() => void>()

/** The view of this user; another person signing in begins with a fresh one. */
export function useVue(utilisateur: string, referent: string | null): [Vue, (changes: Partial<Omit<Vue, 'utilisateur'>>) => void] {
  const current = useSyncExternalStore(subscribe, () => ownVue(utilisateur, referent))
  return [current, changeVue]
}

function ownVue(utilisateur: string, referent: string | null): Vue {
  if (vue?.utilisateur !== utilisateur) {
    vue = {
      utilisateur,
      onglet: referent === null ? 'equipe' : 'mes',
      texte: '',
      filtres: SANS_FILTRE,
      sort: { column: 'vu', desc: true },
      ordre: [],
    }
  }
  return vue
}

function changeVue(changes: Partial<Omit<Vue, 'utilisateur'>>): void {
  if (vue) vue = { ...vue, ...changes }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
