import Papa from 'papaparse'
import type { CelluleModele } from '../../domain/fse/modele'
import { decodeText } from '../../imports/csv/decode'
import { detectSeparator } from '../../imports/csv/read-csv'
import { refuseFile } from '../../imports/refus'
import { neutralise } from '../neutralise'
import type { Remplissage } from './fill-sheet'

type Encodage = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The rows of a CSV file, each as its cells; blank ones kept so that row numbers are those of the file. */
export function readCsvRows(bytes: Buffer): string[][] {
  const text = decodeText(bytes).replace(/^\ufeff/, '')
  if (text.includes('\0')) throw refuseFile('Ce fichier n’est pas un fichier texte : enregistrez-le au format CSV.')
  return Papa.parse<string[]>(text, { delimiter: detectSeparator(text) }).data
}

/** The blank file followed by the rows: same separator, same ends of lines, same encoding, same mark. */
export function fillCsv(bytes: Buffer, { premiere, lignes }: Remplissage): Buffer {
  const encodage = encodageOf(bytes)
  const text = decodeText(bytes).replace(/^\ufeff/, '')
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const separator = detectSeparator(text)
  const rows = Papa.parse<string[]>(text, { delimiter: separator }).data
  if (rows.slice(premiere - 1).some((row) => row.some((cell) => cell.trim() !== ''))) {
    throw refuseFile(`Le fichier vierge a déjà du texte à la ligne ${premiere} ou plus bas : indiquez une première ligne plus bas.`)
  }
  const width = Math.max(0, ...rows.map((row) => row.length))
  const added = lignes.map((ligne) => Array.from({ length: width }, (_, column) => cellText(ligne.get(column) ?? null)))
  const head = headOf(text, rows, premiere, newline)
  return encode(`${head}${Papa.unparse(added, { delimiter: separator, newline })}${newline}`, encodage)
}

// What comes before is kept letter for letter; rows that are not there yet are blank.
function headOf(text: string, rows: readonly string[][], premiere: number, newline: string): string {
  const trimmed = text.replace(/[\s;,\t]+$/, '')
  const present = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1
  const lastLine = text.slice(trimmed.length).match(/^[^\r\n]*/)?.[0] ?? ''
  return `${trimmed}${lastLine}${newline.repeat(Math.max(1, premiere - present))}`
}

// A number may begin with its sign, a text of ours may not: no spreadsheet takes it for a formula.
function cellText(cell: CelluleModele): string {
  if (cell === null) return ''
  if ('nombre' in cell) return String(cell.nombre).replace('.', ',')
  return /^\+?\d+$/.test(cell.texte) ? cell.texte : neutralise(cell.texte)
}

function encodageOf(bytes: Buffer): Encodage {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return Buffer.from(decodeText(bytes), 'utf8').equals(bytes) ? 'utf-8' : 'windows-1252'
}

function encode(text: string, encodage: Encodage): Buffer {
  switch (encodage) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8')
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    case 'windows-1252':
      return encodeWindows1252(text)
  }
}

// Signs of Windows-1252 that Latin-1 does not have, from 0x80 on; a space where the table has none.
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function encodeWindows1252(text: string): Buffer {
  const bytes: number[] = []
  for (const sign of text) {
    const known = byteOf(sign)
    // A letter of another alphabet of Latin loses its accent rather than the whole name.
    const plain = known ?? byteOf(sign.normalize('NFD').charAt(0))
    if (plain === undefined) {
      throw refuseFile(`Ce fichier CSV (Windows) ne sait pas écrire « ${sign} » : demandez au portail un fichier Excel ou UTF-8.`)
    }
    bytes.push(plain)
  }
  return Buffer.from(bytes)
}

function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  if (sign === '\u202f') return 0xa0
  const high = HIGH.indexOf(sign)
  return high < 0 || sign === ' ' ? undefined : 0x80 + high
}
