import type { SectionChoisie } from '../../domain/bilan/section'
import type { TexteBilan } from '../../domain/bilan/texte'
import type { IsoDate } from '../../domain/commun/date'
import type { FicheIndicateur } from '../../domain/indicateur/catalogue/fiche'
import { INDICATEURS } from '../../domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { Periode } from '../../domain/indicateur/periode'
import type { Detail } from '../../domain/indicateur/resultat'
import type { TableauDeBord } from '../../domain/indicateur/tableau-de-bord'
import type { StructureSettings } from '../../domain/parametre/settings'

type Libelles = Readonly<Record<string, string>>

/** One exit or one entry of the period, as the lists print it. */
export interface LigneMouvement {
  readonly id: string
  /** « DELANNOY Sandrine »; null in a bilan without names. */
  readonly nom: string | null
  readonly entree: IsoDate | null
  readonly sortie: IsoDate | null
  /** True when it is one of the entries counted, of the exits counted. */
  readonly entre: boolean
  readonly sorti: boolean
  readonly nature: string | null
  readonly categorie: string | null
  readonly raison: string | null
  readonly derogatoire: boolean
}

/** The freezing of a bilan, printed at the foot of each of its pages. */
export interface GelBilan {
  readonly version: number
  readonly fige_le: IsoDate
  readonly fige_par: string
  /** SHA-256 of what was stored, in hexadecimal. */
  readonly empreinte: string
}

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
  /** Entry criteria in the words of the structure. */
  criteres: Libelles
  /** Name, definition and unit of each figure on the day it was computed. */
  fiches: Readonly<Partial<Record<CodeIndicateur, FicheIndicateur>>>
  /** Entries and exits one by one. */
  mouvements: readonly LigneMouvement[]
  /** What its author chose and wrote; the shipped sections, without a text, when nobody did. */
  redaction?: { readonly nom: string; readonly sections: readonly SectionChoisie[]; readonly textes: readonly TexteBilan[] }
  /** Once frozen. */
  gel?: GelBilan
  /** Figures alone in the section being drawn. */
  sansGraphiques?: boolean
}

/** Name and definition of a figure as they were when it was computed. */
export function ficheOf({ fiches }: Pick<BilanData, 'fiches'>, code: CodeIndicateur): FicheIndicateur {
  return fiches[code] ?? INDICATEURS[code]
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
