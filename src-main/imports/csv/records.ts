import Papa from 'papaparse'
import type { LigneLue } from '../../domain/reprise/cellule'
import { LIMITES } from '../limites'

const STRAY_QUOTE = 'guillemet isolé : un texte entre guillemets doit les fermer, et un guillemet dans un texte s’écrit deux fois ("").'

/**
 * Cuts a text into records (RFC 4180). A stray quote costs its own line and no other: a quoted cell is followed on the
 * next lines only as far as it closes properly and leaves as many cells as the header has.
 */
export function readRecords(text: string, separator: string): LigneLue[] {
  const lines = text.split(/\r\n|\n|\r/)
  const isWellFormed = recordTest(separator)
  const records: LigneLue[] = []
  let width = 0
  for (let index = 0; index < lines.length; index += 1) {
    const ligne = index + 1
    const line = lines[index] ?? ''
    if (isBlank(line, separator)) continue
    if (!line.includes('"')) records.push(checkWidth({ ligne, cellules: line.split(separator) }, width))
    else {
      const span = recordSpan(lines, index, separator, width, isWellFormed)
      if (span === 0) records.push({ ligne, cellules: [], rejet: STRAY_QUOTE })
      else {
        records.push(checkWidth({ ligne, cellules: parseQuoted(lines.slice(index, index + span).join('\n'), separator) }, width))
        index += span - 1
      }
    }
    // The first record is the header: the others must have as many cells.
    if (width === 0) width = records[0]?.cellules.length ?? 0
  }
  return records
}

/** How many physical lines the record that begins here takes; 0 when its quotes never close properly. */
function recordSpan(lines: readonly string[], start: number, separator: string, width: number, isWellFormed: (record: string) => boolean) {
  const first = lines[start] ?? ''
  if (first.length > LIMITES.caracteresParLigne) return 0
  if (isWellFormed(first)) return 1
  const isOpen = openTest(separator)
  if (!isOpen(first)) return 0
  let record = first
  const last = Math.min(lines.length, start + LIMITES.lignesParCellule)
  for (let index = start + 1; index < last; index += 1) {
    const line = lines[index] ?? ''
    // A line that is a whole record by itself is not the rest of a cell: the quote before it is stray.
    if (width > 1 && isWellFormed(line) && cellCount(line, separator) === width) return 0
    record += `\n${line}`
    if (!line.includes('"')) continue
    if (isWellFormed(record)) return width === 0 || cellCount(record, separator) === width ? index - start + 1 : 0
    if (record.length > LIMITES.caracteresParLigne || !isOpen(record)) return 0
  }
  return 0
}

// Papa Parse lets a quote inside an unquoted cell pass, and an unclosed one swallow the rest of the file.
function recordTest(separator: string): (record: string) => boolean {
  const cell = cellPattern(separator)
  const pattern = new RegExp(`^${cell}(?:${separator}${cell})*$`)
  return (record) => pattern.test(record)
}

// All cells well formed but the last, whose quotes are still open: the only case where the next line may follow.
function openTest(separator: string): (record: string) => boolean {
  const pattern = new RegExp(`^(?:${cellPattern(separator)}${separator})*"[^"]*(?:""[^"]*)*$`)
  return (record) => pattern.test(record)
}

function cellPattern(separator: string): string {
  return `(?:"[^"]*(?:""[^"]*)*"|[^"\\n${separator}]*)`
}

function cellCount(record: string, separator: string): number {
  return record.includes('"') ? parseQuoted(record, separator).length : record.split(separator).length
}

function parseQuoted(record: string, separator: string): string[] {
  return Papa.parse<string[]>(record, { delimiter: separator, newline: '\n' }).data[0] ?? []
}

function isBlank(line: string, separator: string): boolean {
  return line.replaceAll(separator, '').trim() === ''
}

function checkWidth(record: LigneLue, width: number): LigneLue {
  const cells = record.cellules
  if (width === 0 || cells.length === width) return record
  if (cells.length > width && cells.slice(width).every((cell) => cell === '')) return { ...record, cellules: cells.slice(0, width) }
  return {
    ...record,
    rejet: `la ligne a ${cells.length} cellules, l’en-tête en a ${width} : séparateur dans un texte sans guillemets, ou ligne coupée.`,
  }
}
