import { basename } from 'node:path'
import type { Cellule, TableLue } from '../../domain/reprise/cellule'
import { isNirColumn, titleKey } from '../../domain/reprise/entete'
import { readCsv } from '../csv/read-csv'
import { LIMITES } from '../limites'
import { readLimited } from '../read-limited'
import { refuseFile } from '../refus'
import { type FeuilleLue, readXlsx } from '../xlsx/read-xlsx'

const DISTINCT_VALUES = 30

/** A column of a free spreadsheet, as shown before it is tied to a field. */
export interface ColonneApercue {
  entete: string
  /** A few distinct values, in the order met; none when the column holds NIR. */
  valeurs: string[]
  /** A column of social security numbers, which may not be tied to anything. */
  nir: boolean
}

/** What a free spreadsheet holds. */
export interface Apercu {
  feuille: string
  lignes: number
  colonnes: ColonneApercue[]
}

/** The sheets of a free spreadsheet: those of a workbook, or the only one of a CSV file. */
export async function readSheets(path: string): Promise<FeuilleLue[]> {
  const name = basename(path)
  if (/\.xlsx$/i.test(path)) return readXlsx(path)
  if (!/\.(csv|txt|tsv)$/i.test(path)) throw refuseFile('Choisir un fichier CSV ou un classeur Excel au format .xlsx.')
  return [{ nom: name, table: readCsv(name, await readLimited(path, name, LIMITES.octetsCsv)) }]
}

/** Titles and samples of every filled sheet of a free spreadsheet. */
export async function previewSheets(path: string): Promise<Apercu[]> {
  const filled = (await readSheets(path)).filter(({ table }) => table.lignes.length > 0)
  if (filled.length === 0) throw refuseFile('Ce fichier ne contient aucune ligne sous ses titres.')
  return filled.map(({ nom, table }) => ({ feuille: nom, lignes: table.lignes.length, colonnes: describeColumns(table) }))
}

function describeColumns(table: TableLue): ColonneApercue[] {
  return table.entetes.flatMap((entete, index) => {
    if (entete === '') return []
    const nir = isNirColumn(table, index, titleKey(entete))
    return [{ entete, nir, valeurs: nir ? [] : distinctValues(table, index) }]
  })
}

function distinctValues(table: TableLue, index: number): string[] {
  const values = new Set<string>()
  for (const { cellules } of table.lignes) {
    const text = cellText(cellules[index] ?? null).slice(0, 100)
    if (text !== '') values.add(text)
    if (values.size === DISTINCT_VALUES) break
  }
  return [...values]
}

/** A cell as people read it. */
export function cellText(cell: Cellule): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  if (typeof cell === 'object') return 'date' in cell ? cell.date : ''
  return String(cell).trim()
}
