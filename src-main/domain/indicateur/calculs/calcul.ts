import type { Contexte } from '../contexte'
import type { Dossier } from '../dossier'
import { compte, type Resultat } from '../resultat'

/** One indicator: a pure function of the prepared data. */
export type Calcul = (contexte: Contexte) => Resultat

/** A count of participations, with the people behind them. */
export function compteDossiers(contexte: Contexte, dossiers: readonly Dossier[], reste: Partial<Resultat> = {}): Resultat {
  return compte(idsOf(dossiers), { personnes: contexte.personnesOf(dossiers), ...reste })
}

/** Identifiers of rows that have one. */
export function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
