import { COLONNES_LISTE, type ColonneListe } from '../../../src-main/domain/participant/liste'
import type { Onglet } from './vues'

const EQUIPE: readonly ColonneListe[] = ['participant', 'age', 'commune', 'statut', 'referent', 'mois', 'etape', 'vu', 'echeance']

/** The columns of a built-in view while nobody has chosen others: who, then where they are, then what comes next. */
export const COLONNES_ONGLET: Record<Onglet, readonly ColonneListe[]> = {
  mes: ['participant', 'age', 'commune', 'statut', 'entree', 'mois', 'etape', 'vu', 'echeance'],
  equipe: EQUIPE,
  sans_etape: EQUIPE,
  non_vus: EQUIPE,
  sortis: ['participant', 'age', 'commune', 'referent', 'entree', 'sortie', 'mois', 'motif', 'echeance'],
}

/** The columns to show: those chosen that this version knows, the name always; those of the tab when none is left. */
export function colonnesVue(choisies: readonly string[] | null, onglet: Onglet): readonly ColonneListe[] {
  const connues = COLONNES_LISTE.filter((code) => choisies?.includes(code))
  if (choisies === null || connues.length === 0) return COLONNES_ONGLET[onglet]
  const ordonnees = [...new Set(choisies)].flatMap((code) => connues.find((connue) => connue === code) ?? [])
  return ordonnees.includes('participant') ? ordonnees : ['participant', ...ordonnees]
}

/** A list with one of its items at another place. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items]
  const [moved] = next.splice(from, 1)
  if (moved !== undefined) next.splice(Math.min(Math.max(to, 0), next.length), 0, moved)
  return next
}

const KEY = 'jalon.colonnes'

/** The columns somebody keeps for a built-in view on this machine; only codes of columns, nothing of the file. */
export function rememberedColonnes(utilisateur: string, onglet: Onglet): readonly string[] | null {
  const stored = localStorage.getItem(`${KEY}.${utilisateur}.${onglet}`)
  return stored === null ? null : stored.split(' ')
}

/** Keeps them, or forgets them (null). */
export function rememberColonnes(utilisateur: string, onglet: Onglet, colonnes: readonly string[] | null): void {
  const key = `${KEY}.${utilisateur}.${onglet}`
  if (colonnes === null) localStorage.removeItem(key)
  else localStorage.setItem(key, colonnes.join(' '))
}
