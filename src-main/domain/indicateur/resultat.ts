import { roundQuotient } from '../commun/nombre'

/** Breakdown of a figure, keyed by stored codes; an absent key counts 0. */
export interface Detail {
  readonly [cle: string]: number | null | Detail
}

/** One figure with what proves it. */
export interface Resultat {
  readonly valeur: number | null
  /** Identifiers counted, sorted; key parts joined by a bar where there is no id; for a rate, those of its numerator. */
  readonly ids: readonly string[]
  readonly detail?: Detail
  /** Breakdowns for screens only. */
  readonly complement?: Detail
  readonly numerateur?: number
  readonly denominateur?: number
  /** Distinct people behind the participations counted. */
  readonly personnes?: number
  /** Exits among those counted whose class was decided by the commission against the rule set. */
  readonly derogatoires?: number
}

/** A count and the identifiers behind it. */
export function compte(ids: readonly string[], reste: Omit<Resultat, 'valeur' | 'ids'> = {}): Resultat {
  return { valeur: ids.length, ids: sortIds(ids), ...reste }
}

/** A rate in percent, one decimal; null when there is nothing to divide. */
export function taux(ids: readonly string[], numerateur: number, denominateur: number, reste: { detail?: Detail } = {}): Resultat {
  return { valeur: roundQuotient(100 * numerateur, denominateur, 1), ids: sortIds(ids), numerateur, denominateur, ...reste }
}

/** A ratio of two counts, two decimals; null when there is nothing to divide. */
export function ratio(ids: readonly string[], numerateur: number, denominateur: number): Resultat {
  return { valeur: roundQuotient(numerateur, denominateur, 2), ids: sortIds(ids), numerateur, denominateur }
}

/** A figure that has no single value, only its breakdown. */
export function repartition(ids: readonly string[], detail: Detail, complement?: Detail): Resultat {
  return { valeur: null, ids: sortIds(ids), detail, ...(complement ? { complement } : {}) }
}

/** Rows are usually read in the order of their ids: sorting only when needed keeps large lists cheap. */
export function sortIds(ids: readonly string[]): readonly string[] {
  for (let rang = 1; rang < ids.length; rang++) {
    if ((ids[rang - 1] ?? '') > (ids[rang] ?? '')) return [...ids].sort()
  }
  return ids
}
