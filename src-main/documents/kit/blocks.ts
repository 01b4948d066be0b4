import type { Content, TableCell } from 'pdfmake/interfaces'
import { INK } from './theme'

/** A numbered heading, listed in the bookmarks of the PDF and kept with what follows. */
export function section(titre: string): Content {
  return { text: titre, style: 'section', outline: true, outlineText: titre, headlineLevel: 1, tocItem: true }
}

export function subsection(titre: string): Content {
  return { text: titre, style: 'soussection' }
}

export function note(text: string): Content {
  return { text, style: 'note', margin: [0, 4, 0, 0] }
}

export interface PaperColumn {
  header: string
  /** Points, `*` or `auto`. */
  width: number | string
  align?: 'left' | 'right'
  bold?: boolean
}

/** A table with hairlines, its head repeated on each page; a row is never cut. */
export function table(columns: readonly PaperColumn[], rows: readonly (readonly TableCell[])[]): Content {
  const head: TableCell[] = columns.map(({ header, align }) => ({ text: header, style: 'entete', alignment: align ?? 'left' }))
  const body = rows.map((row) => columns.map((column, index) => styled(row[index] ?? '', column)))
  return {
    margin: [0, 0, 0, 8],
    table: { headerRows: 1, dontBreakRows: true, widths: columns.map(({ width }) => width), body: [head, ...body] },
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : line === 1 ? 0.8 : 0.4),
      hLineColor: (line) => (line === 1 ? INK.texte : INK.filet),
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 5),
      paddingRight: () => 5,
      paddingTop: () => 3.5,
      paddingBottom: () => 3,
    },
  }
}

function styled(cell: TableCell, { align, bold }: PaperColumn): TableCell {
  if (typeof cell !== 'string' && typeof cell !== 'number') return cell
  return { text: String(cell), style: 'cellule', alignment: align ?? 'left', bold: bold ?? false }
}

/** Two columns of labels and values, under the title. */
export function facts(pairs: readonly (readonly [string, string])[]): Content {
  const rows: TableCell[][] = []
  for (let index = 0; index < pairs.length; index += 2) {
    rows.push([...factCells(pairs[index]), { text: '' }, ...factCells(pairs[index + 1])])
  }
  return {
    table: { widths: [58, '*', 14, 58, '*'], body: rows },
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : 0.4),
      hLineColor: () => INK.filet,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingTop: () => 4,
      paddingBottom: () => 3.5,
    },
  }
}

function factCells(pair: readonly [string, string] | undefined): TableCell[] {
  return [
    { text: pair?.[0] ?? '', fontSize: 9, color: INK.texte3 },
    { text: pair?.[1] ?? '', style: 'valeur' },
  ]
}
