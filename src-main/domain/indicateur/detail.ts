import type { OuiNon } from '../commun/oui-non'
import type { Detail } from './resultat'

/** Key of an empty value in every breakdown. */
export const INCONNU = 'inconnu'

/** What a row counts under; empty means unknown. */
export type Cle = string | number | null | undefined

/** The key as breakdowns write it. */
export function cleOf(cle: Cle): string {
  return cle === null || cle === undefined || cle === '' ? INCONNU : String(cle)
}

/** Counts by key; an empty key is counted as unknown. */
export class Compteur {
  private readonly comptes: Record<string, number> = Object.create(null)

  add(cle: Cle): void {
    const nom = cleOf(cle)
    this.comptes[nom] = (this.comptes[nom] ?? 0) + 1
  }

  /** One key, or each of several; an empty list is unknown too. */
  addAll(cles: Cle | readonly string[]): void {
    if (typeof cles !== 'object' || cles === null) this.add(cles)
    else if (cles.length === 0) this.add(null)
    else for (const cle of cles) this.add(cle)
  }

  /** The counts as a plain object, keys sorted. */
  toDetail(): Record<string, number> {
    const cles = Object.keys(this.comptes).sort()
    return Object.fromEntries(cles.map((cle) => [cle, this.comptes[cle] ?? 0]))
  }
}

/** Counts of the items by the key each one gives. */
export function countBy<T>(items: readonly T[], keyOf: (item: T) => Cle): Record<string, number> {
  const compteur = new Compteur()
  for (const item of items) compteur.add(keyOf(item))
  return compteur.toDetail()
}

/** Key of a boolean answer. */
export function ouiNonKey(reponse: OuiNon | undefined): string | null {
  return reponse === 1 ? 'oui' : reponse === 0 ? 'non' : null
}

/** The number at the end of the keys, null when there is none. */
export function readDetail(detail: Detail | undefined, chemin: readonly string[]): number | null {
  let noeud: Detail | number | null | undefined = detail
  for (const cle of chemin) {
    if (typeof noeud !== 'object' || noeud === null || !Object.hasOwn(noeud, cle)) return null
    noeud = noeud[cle]
  }
  return typeof noeud === 'number' ? noeud : null
}
