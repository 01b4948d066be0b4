import type { Content, TableCell } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import { partOf } from '../../domain/indicateur/part'
import { type PaperColumn, subsection, table } from '../kit/blocks'
import { CONTENT_WIDTH, INK } from '../kit/theme'
import { inlineBar } from './charts/barres'
import { place } from './charts/svg'
import { type BilanData, ficheOf } from './data'
import { colonnePeriode } from './periode'

/** A numbered part of the bilan; one without matter is left out. */
export interface Partie {
  readonly titre: string
  readonly contenu: readonly Content[]
}

/** Gap between two columns, and the width it leaves to each. */
export const GAP = 26
export const HALF = (CONTENT_WIDTH - GAP) / 2

/** Share in percent, one decimal, as papers print it. */
export function part(nombre: number, total: number): string {
  const taux = partOf(nombre, total)
  return taux === null ? '–' : `${formatFigure(taux, 1)}\u202F%`
}

/** Two blocks side by side, never cut. */
export function sideBySide(left: readonly Content[], right: readonly Content[]): Content {
  return {
    unbreakable: true,
    columnGap: GAP,
    columns: [
      { width: HALF, stack: [...left] },
      { width: HALF, stack: [...right] },
    ],
  }
}

/** A title and what it announces, kept on one page. */
export function bloc(titre: string, ...content: readonly Content[]): Content {
  return { unbreakable: true, stack: [subsection(titre), ...content] }
}

/** Figures by code: value, the other period, and what the code names. */
export function figuresTable(data: BilanData, codes: readonly CodeIndicateur[], width = CONTENT_WIDTH): Content {
  const { tableau, periode, precedente } = data
  const narrow = width < CONTENT_WIDTH
  return table(
    [
      { header: 'Indicateur', width: '*' },
      ...(narrow ? [] : [{ header: 'Code', width: 46 }]),
      { header: colonnePeriode(periode), width: narrow ? 46 : 58, align: 'right', bold: true },
      { header: colonnePeriode(precedente), width: narrow ? 46 : 58, align: 'right' },
    ],
    codes.map((code) => [
      libelleCell(ficheOf(data, code).libelle),
      ...(narrow ? [] : [quiet(shortCode(code))]),
      formatIndicateur(code, tableau.indicateurs[code].valeur),
      quiet(formatIndicateur(code, tableau.comparaison?.[code].valeur ?? null), 'right'),
    ]),
  )
}

// « dont suspendus » is part of the line above it.
function libelleCell(libelle: string): TableCell {
  return { text: libelle, style: 'cellule', margin: [libelle.startsWith('dont ') ? 10 : 0, 0, 0, 0] }
}

function quiet(text: string, alignment: 'left' | 'right' = 'left'): TableCell {
  return { text, style: 'cellule', color: INK.texte3, alignment }
}

// The long codes of the FSE+ would not fit in the column of the short ones.
function shortCode(code: CodeIndicateur): string {
  return code.startsWith('FSE_') ? 'FSE+' : code
}

export interface Repartition {
  titre: string
  counts: Readonly<Record<string, number>>
  labelOf: (key: string) => string
  /** Printed order; by default the highest first, the unknown last. */
  ordre?: readonly string[]
  /** What the shares are of. */
  total: number
  /** Lines kept; the others are added up. */
  max?: number
  width?: number
  /** Figures alone. */
  sansBarres?: boolean | undefined
}

/** A breakdown as a table with its bars. */
export function repartitionTable(repartition: Repartition): Content {
  const { titre, counts, labelOf, ordre, total, max = 20, width = CONTENT_WIDTH, sansBarres = false } = repartition
  const keys = (ordre ?? byCount(counts)).filter((key) => (counts[key] ?? 0) > 0)
  const shown = keys.slice(0, max).map((key) => ({ libelle: labelOf(key), nombre: counts[key] ?? 0 }))
  const rest = keys.slice(max).reduce((sum, key) => sum + (counts[key] ?? 0), 0)
  if (rest > 0) shown.push({ libelle: `Autres (${keys.length - max})`, nombre: rest })
  if (shown.length === 0) return { text: `${titre} : rien dans la période.`, style: 'note' }
  const highest = Math.max(0, ...shown.map(({ nombre }) => nombre))
  const wide = width === CONTENT_WIDTH
  const bar = wide ? 170 : 40
  const columns: PaperColumn[] = [
    { header: titre, width: '*' },
    ...(sansBarres ? [] : [{ header: '', width: bar }]),
    { header: wide ? 'Nombre' : 'Nb', width: wide ? 38 : 24, align: 'right', bold: true },
    { header: 'Part', width: 34, align: 'right' },
  ]
  return table(
    columns,
    shown.map(({ libelle, nombre }) => [
      libelle,
      ...(sansBarres ? [] : [{ ...place(inlineBar(nombre, highest, bar)), margin: [0, 1.5, 0, 0] as [number, number, number, number] }]),
      formatFigure(nombre),
      quiet(part(nombre, total), 'right'),
    ]),
  )
}

function byCount(counts: Readonly<Record<string, number>>): string[] {
  const rank = (key: string) => (key === 'inconnu' ? -1 : (counts[key] ?? 0))
  return Object.keys(counts).sort((a, b) => rank(b) - rank(a))
}
