import type { OuiNon } from '../commun/oui-non'

/** Key of an empty value in every breakdown. */
export const INCONNU = 'inconnu'

/** Counts by key; an empty key is counted as unknown. */
export class Compteur {
  private readonly comptes: Record<string, number> = Object.create(null)

  add(cle: string | number | null | undefined): void {
    const nom = cle === null || cle === undefined || cle === '' ? INCONNU : String(cle)
    this.comptes[nom] = (this.comptes[nom] ?? 0) + 1
  }

  /** The counts as a plain object, keys sorted. */
  toDetail(): Record<string, number> {
    const cles = Object.keys(this.comptes).sort()
    return Object.fromEntries(cles.map((cle) => [cle, this.comptes[cle] ?? 0]))
  }
}

/** Counts of the items by the key each one gives. */
export function countBy<T>(items: readonly T[], cleOf: (item: T) => string | number | null | undefined): Record<string, number> {
  const compteur = new Compteur()
  for (const item of items) compteur.add(cleOf(item))
  return compteur.toDetail()
}

/** Key of a boolean answer. */
export function ouiNonKey(reponse: OuiNon | undefined): string | null {
  return reponse === 1 ? 'oui' : reponse === 0 ? 'non' : null
}
