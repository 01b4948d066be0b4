import type { IsoDate } from '../../domain/commun/date'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { Periode } from '../../domain/indicateur/periode'
import type { Detail } from '../../domain/indicateur/resultat'
import type { TableauDeBord } from '../../domain/indicateur/tableau-de-bord'
import type { StructureSettings } from '../../domain/parametre/settings'

type Libelles = Readonly<Record<string, string>>

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
  communes: Libelles
  epci: Libelles
  referents: Libelles
}

/** Value of a figure. */
export function valeurOf({ tableau }: BilanData, code: CodeIndicateur): number | null {
  return tableau.indicateurs[code].valeur
}

/** One level of a breakdown: `detailOf(data, 'P20', 'accompagnes', 'sexe')`; empty when it is absent. */
export function detailOf({ tableau }: BilanData, code: CodeIndicateur, ...path: string[]): Readonly<Record<string, number>> {
  const { detail, complement } = tableau.indicateurs[code]
  return { ...read(complement, path), ...read(detail, path) }
}

/** The value the funder set for a rate at the end of the protocol, or for the year; null without one. */
export function cibleOf({ tableau }: BilanData, code: CodeIndicateur): number | null {
  return tableau.objectifs.find(({ indicateur }) => indicateur === code)?.cible ?? null
}

/** Counts of these keys together. */
export function sumOf(counts: Readonly<Record<string, number>>, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0)
}

function read(root: Detail | undefined, path: readonly string[]): Record<string, number> {
  let detail: Detail | number | null | undefined = root
  for (const key of path) detail = detail && typeof detail === 'object' ? detail[key] : null
  if (!detail || typeof detail !== 'object') return {}
  return Object.fromEntries(Object.entries(detail).flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : [])))
}
