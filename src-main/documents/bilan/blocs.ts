import type { Content } from 'pdfmake/interfaces'
import { formatFigure, roundQuotient } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import { INDICATEURS } from '../../domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import { table } from '../kit/blocks'
import { inlineBar } from './charts'
import type { BilanData } from './data'

/** Share in percent, one decimal, as papers print it. */
export function part(nombre: number, total: number): string {
  const taux = roundQuotient(100 * nombre, total, 1)
  return taux === null ? '–' : `${formatFigure(taux, 1)}\u202F%`
}

/** Figures by code: value, previous period, and how each is counted. */
export function figuresTable({ tableau, precedente }: BilanData, codes: readonly CodeIndicateur[]): Content {
  return table(
    [
      { header: 'Code', width: codeWidth(codes) },
      { header: 'Indicateur', width: '*' },
      { header: 'Valeur', width: 62, align: 'right', bold: true },
      { header: labelOf(precedente), width: 62, align: 'right' },
    ],
    codes.map((code) => [
      code,
      INDICATEURS[code].libelle,
      formatIndicateur(code, tableau.indicateurs[code].valeur),
      formatIndicateur(code, tableau.comparaison?.[code].valeur ?? null),
    ]),
  )
}

/** A year when the period is one, else its two days. */
export function labelOf({ du, au }: { du: string; au: string }): string {
  return du.endsWith('-01-01') && au.endsWith('-12-31') && du.slice(0, 4) === au.slice(0, 4) ? du.slice(0, 4) : 'Avant'
}

export interface Repartition {
  titre: string
  counts: Readonly<Record<string, number>>
  labelOf: (key: string) => string
  /** Printed order; by default the highest first. */
  ordre?: readonly string[]
  /** What the shares are of. */
  total: number
  /** Lines kept; the others are added up. */
  max?: number
}

/** A breakdown as a table with its bars. */
export function repartitionTable({ titre, counts, labelOf: name, ordre, total, max = 20 }: Repartition): Content {
  const keys = ordre
    ? ordre.filter((key) => (counts[key] ?? 0) > 0)
    : Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const shown = keys.slice(0, max).map((key) => ({ libelle: name(key), nombre: counts[key] ?? 0 }))
  const rest = keys.slice(max).reduce((sum, key) => sum + (counts[key] ?? 0), 0)
  if (rest > 0) shown.push({ libelle: `Autres (${keys.length - max})`, nombre: rest })
  const highest = Math.max(0, ...shown.map(({ nombre }) => nombre))
  return table(
    [
      { header: titre, width: '*' },
      { header: '', width: 160 },
      { header: 'Nombre', width: 48, align: 'right', bold: true },
      { header: 'Part', width: 48, align: 'right' },
    ],
    shown.map(({ libelle, nombre }) => [
      libelle,
      { svg: inlineBar(nombre, highest), fit: [150, 9], margin: [0, 2, 0, 0] },
      formatFigure(nombre),
      part(nombre, total),
    ]),
  )
}

// The long codes of the FSE+ would be cut in the column of the short ones.
function codeWidth(codes: readonly CodeIndicateur[]): number {
  return codes.some((code) => code.length > 6) ? 110 : 36
}
