import type { CelluleModele } from '../../domain/fse/modele'
import { refuseFile } from '../../imports/refus'
import { columnName } from '../xlsx/classeur'
import { attributesOf, escapeXml } from './xml'

/** Rows to write from `premiere`: for each column (from 0) what its cell receives. */
export interface Remplissage {
  /** From 1. */
  readonly premiere: number
  readonly lignes: readonly ReadonlyMap<number, CelluleModele>[]
}

interface Row {
  readonly number: number
  /** The opening tag, never self-closed. */
  readonly open: string
  readonly inner: string
}

/**
 * Writes the cells in the XML of a sheet and leaves everything else of it as it was: other cells, styles, widths, validations.
 * Texts are inline strings, so that a spreadsheet shows a postal code or a day exactly as written.
 */
export function fillSheet(xml: string, { premiere, lignes }: Remplissage): string {
  const match = /<((?:[\w.-]+:)?)sheetData\s*(?:\/>|>)/.exec(xml)
  if (!match || xml.includes('<![CDATA[')) throw damaged()
  const prefix = match[1] ?? ''
  const closing = `</${prefix}sheetData>`
  const start = match.index + match[0].length
  const end = match[0].endsWith('/>') ? start : xml.indexOf(closing, start)
  if (end < start) throw damaged()
  const writer = { prefix, columnStyles: readColumnStyles(xml.slice(0, match.index), prefix) }
  const rows = readRows(xml.slice(start, end), prefix)
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const [index, cells] of lignes.entries()) {
    const number = premiere + index
    byNumber.set(number, fillRow(byNumber.get(number) ?? { number, open: `<${prefix}row r="${number}">`, inner: '' }, cells, writer))
  }
  const body = [...byNumber.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ open, inner }) => `${open}${inner}</${prefix}row>`)
    .join('')
  const head = widenDimension(xml.slice(0, match.index), premiere + lignes.length - 1, lignes)
  const after = xml.slice(match[0].endsWith('/>') ? end : end + closing.length)
  return `${head}<${prefix}sheetData>${body}${closing}${after}`
}

function readRows(xml: string, prefix: string): Row[] {
  const rows: Row[] = []
  const pattern = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*?)(/?)>`, 'g')
  let last = 0
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const attributes = match[1] ?? ''
    const number = Number(attributesOf(attributes).r ?? last + 1)
    if (!Number.isInteger(number) || number <= last) throw damaged()
    last = number
    // `spans` is a hint that new cells would make wrong.
    const kept = attributes.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '')
    const open = `<${prefix}row${/\sr\s*=/.test(kept) ? kept : ` r="${number}"${kept}`}>`
    if (match[2] === '/') {
      rows.push({ number, open, inner: '' })
      continue
    }
    const begin = match.index + match[0].length
    const end = xml.indexOf(`</${prefix}row>`, begin)
    if (end < 0) throw damaged()
    rows.push({ number, open, inner: xml.slice(begin, end) })
    pattern.lastIndex = end
  }
  return rows
}

interface Writer {
  readonly prefix: string
  readonly columnStyles: readonly { readonly min: number; readonly max: number; readonly style: string }[]
}

function fillRow(row: Row, values: ReadonlyMap<number, CelluleModele>, { prefix, columnStyles }: Writer): Row {
  const cells = readCells(row, prefix)
  const { s, customFormat } = attributesOf(row.open)
  const rowStyle = customFormat === '1' || customFormat === 'true' ? s : undefined
  for (const [column, value] of values) {
    if (value === null) continue
    const present = cells.get(column)
    if (present?.filled) {
      throw refuseFile(
        `La cellule ${columnName(column + 1)}${row.number} du fichier vierge est déjà remplie : indiquez une première ligne à remplir plus bas.`,
      )
    }
    const style = present?.style ?? rowStyle ?? columnStyles.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style
    cells.set(column, { xml: cellXml(prefix, `${columnName(column + 1)}${row.number}`, style, value), style, filled: true })
  }
  const inner = [...cells].sort(([a], [b]) => a - b).map(([, { xml }]) => xml)
  return { ...row, inner: inner.join('') }
}

interface Cell {
  readonly xml: string
  readonly style: string | undefined
  readonly filled: boolean
}

function readCells({ inner, number }: Row, prefix: string): Map<number, Cell> {
  const cells = new Map<number, Cell>()
  const pattern = new RegExp(`<${prefix}c(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c>)`, 'g')
  let last = -1
  for (const [xml, attributes = '', content = ''] of inner.matchAll(pattern)) {
    const { r, s } = attributesOf(attributes)
    const column = r === undefined ? last + 1 : columnRank(r)
    if (column <= last) throw damaged()
    last = column
    const placed = r === undefined ? xml.replace(`<${prefix}c`, `<${prefix}c r="${columnName(column + 1)}${number}"`) : xml
    cells.set(column, { xml: placed, style: s, filled: content.trim() !== '' })
  }
  return cells
}

function columnRank(place: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place)?.[0]
  if (!letters) throw damaged()
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellXml(prefix: string, place: string, style: string | undefined, value: Exclude<CelluleModele, null>): string {
  const s = style === undefined ? '' : ` s="${style}"`
  if ('nombre' in value) return `<${prefix}c r="${place}"${s}><${prefix}v>${value.nombre}</${prefix}v></${prefix}c>`
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value.texte)}</${prefix}t>`
  return `<${prefix}c r="${place}"${s} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`
}

function readColumnStyles(head: string, prefix: string): Writer['columnStyles'] {
  const styles = []
  for (const [tag] of head.matchAll(new RegExp(`<${prefix}col\\s[^>]*>`, 'g'))) {
    const { min, max, style } = attributesOf(tag)
    if (style !== undefined) styles.push({ min: Number(min), max: Number(max), style })
  }
  return styles
}

function widenDimension(head: string, lastRow: number, lignes: Remplissage['lignes']): string {
  const lastColumn = Math.max(0, ...lignes.flatMap((ligne) => [...ligne.keys()])) + 1
  return head.replace(/(<(?:[\w.-]+:)?dimension\s+ref=")([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"/, (_all, open, left, top, right, bottom) => {
    const column = Math.max(lastColumn, columnRank(`${right ?? left}1`) + 1)
    return `${open}${left}${top}:${columnName(column)}${Math.max(lastRow, Number(bottom ?? top))}"`
  })
}

function damaged() {
  return refuseFile('La feuille à remplir est abîmée : enregistrez le fichier depuis un tableur, puis ouvrez-le à nouveau.')
}
