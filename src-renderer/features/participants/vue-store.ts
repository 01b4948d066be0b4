import { useSyncExternalStore } from 'react'
import type { FiltresListe } from '../../../src-main/domain/participant/liste'
import type { Sort, TablePlace } from '../../components/ui/data-table'
import { SANS_FILTRE } from './filtres'
import type { Onglet } from './vues'

/** The list as somebody left it: found again when coming back from a file. */
export interface Vue {
  utilisateur: string
  onglet: Onglet
  /** The saved view one is in; null in a built-in one. */
  enregistree: string | null
  texte: string
  filtres: FiltresListe
  /** Columns chosen; null: those of the tab. */
  colonnes: readonly string[] | null
  sort: Sort | null
  selection: ReadonlySet<string>
  /** People in the order of the screen, for « précédent » and « suivant ». */
  ordre: readonly string[]
  /** Scroll and row of the table: written without drawing anything. */
  place: TablePlace
}

/** What can be said of a view to change it. */
export type ChangeVue = (changes: Partial<Omit<Vue, 'utilisateur'>>) => void

const PAR_DEFAUT: Sort = { column: 'vu', desc: true }

let vue: Vue | null = null
const listeners = new Set<() => void>()

/** The view of this user; another person signing in begins with a fresh one. */
export function useVue(utilisateur: string, referent: string | null): [Vue, ChangeVue] {
  const current = useSyncExternalStore(subscribe, () => ownVue(utilisateur, referent))
  return [current, changeVue]
}

function ownVue(utilisateur: string, referent: string | null): Vue {
  if (vue?.utilisateur !== utilisateur) {
    vue = {
      utilisateur,
      onglet: referent === null ? 'equipe' : 'mes',
      enregistree: null,
      texte: '',
      filtres: SANS_FILTRE,
      colonnes: null,
      sort: PAR_DEFAUT,
      selection: new Set(),
      ordre: [],
      place: { scroll: 0, active: null },
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
