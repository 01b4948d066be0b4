import { basename } from 'node:path'
import type { Cellule, LigneLue, TableLue } from '../../domain/reprise/cellule'
import { LIMITES, type Limites } from '../limites'
import { readLimited } from '../read-limited'
import { refuseFile } from '../refus'
import { MARK, sanitizeSheet } from './sanitize-sheet'
import { storeZip } from './store-zip'
import { unzipXmlParts } from './unzip'

/** A sheet of a workbook, its first filled row being the titles. */
export interface FeuilleLue {
  nom: string
  table: TableLue
}

/** Reads every sheet of a workbook. Formulas are never calculated: the result saved with them is read. */
export async function readXlsx(path: string, limites: Limites = LIMITES): Promise<FeuilleLue[]> {
  const parts = unzipXmlParts(Buffer.from(await readLimited(path, basename(path), limites.octetsClasseur)), limites)
  for (const [name, part] of parts) {
    const xml = part.toString('utf8')
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw refuseFile('Ce classeur contient une déclaration interdite : il n’est pas lu.')
    if (xml.includes('sheetData')) parts.set(name, Buffer.from(sanitizeSheet(xml, limites), 'utf8'))
  }
  // Loaded when asked for: the application starts without it.
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const sheets = await readXlsxFile(storeZip(parts)).catch(() => {
    throw refuseFile('Ce fichier n’est pas un classeur Excel (.xlsx) lisible : il est abîmé ou d’un autre format.')
  })
  return sheets.map(({ sheet, data }) => ({ nom: sheet.trim(), table: toTable(data) }))
}

function toTable(data: readonly (readonly unknown[])[]): TableLue {
  const rows = data
    .map((cells, index): LigneLue => ({ ligne: index + 1, cellules: cells.map(toCellule) }))
    .filter((row) => row.cellules.some((cell) => cell !== null && cell !== ''))
  const [header, ...lignes] = rows
  return { entetes: (header?.cellules ?? []).map((title) => (typeof title === 'object' ? '' : String(title).trim())), lignes }
}

function toCellule(value: unknown): Cellule {
  if (typeof value === 'string') return value.startsWith(MARK) ? { illisible: value.slice(MARK.length) } : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString()
    return /^\d{4}-/.test(iso) ? { date: iso.slice(0, 10) } : { illisible: 'cette date n’existe pas dans le calendrier.' }
  }
  return null
}
