import type { IsoDate } from '../../domain/commun/date'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { Periode } from '../../domain/indicateur/periode'
import type { Detail } from '../../domain/indicateur/resultat'
import type { TableauDeBord } from '../../domain/indicateur/tableau-de-bord'
import type { StructureSettings } from '../../domain/parametre/settings'

/** Everything a bilan prints: figures already computed, and the names to read them by. */
export interface BilanData {
  structure: StructureSettings
  /** null: all the operations together. */
  operation: { code: string; intitule: string; numero_fse: string | null } | null
  periode: Periode
  /** The period the figures are compared with. */
  precedente: Periode
  auteur: string
  date: IsoDate
  /** Rule set of each operation counted, in French sentences. */
  regles: readonly { operation: string; phrases: readonly string[] }[]
  tableau: TableauDeBord
  communes: Readonly<Record<string, string>>
  referents: Readonly<Record<string, string>>
}

/** Value of a figure. */
export function valeurOf({ tableau }: BilanData, code: CodeIndicateur): number | null {
  return tableau.indicateurs[code].valeur
}

/** One level of a breakdown: `detailOf(data, 'P20', 'accompagnes', 'sexe')`; empty when it is absent. */
export function detailOf({ tableau }: BilanData, code: CodeIndicateur, ...path: string[]): Readonly<Record<string, number>> {
  let detail: Detail | number | null | undefined = tableau.indicateurs[code].detail
  for (const key of path) detail = detail && typeof detail === 'object' ? detail[key] : null
  if (!detail || typeof detail !== 'object') return {}
  return Object.fromEntries(Object.entries(detail).flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : [])))
}
