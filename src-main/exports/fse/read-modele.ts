import { LIMITES } from '../../imports/limites'
import { refuseFile } from '../../imports/refus'
import { sanitizeSheet } from '../../imports/xlsx/sanitize-sheet'
import { storeZip } from '../../imports/xlsx/store-zip'
import { unzipXmlParts } from '../../imports/xlsx/unzip'
import { readCsvRows } from './csv-modele'
import { attributesOf } from './xml'

/** A blank file holds titles and styles: what is heavier is not one. */
export const LIMITES_MODELE = {
  ...LIMITES,
  octetsCsv: 5 * 1024 * 1024,
  octetsClasseur: 10 * 1024 * 1024,
  octetsClasseurOuvert: 60 * 1024 * 1024,
}

const LIGNES_LUES = 40

/** The first rows of one sheet, as texts. */
export interface FeuilleModele {
  readonly nom: string
  readonly lignes: string[][]
}

/** The sheets of a blank file with their first rows; refused when it is not one that may come in. */
export async function readModele(format: 'xlsx' | 'csv', bytes: Buffer): Promise<FeuilleModele[]> {
  if (format === 'csv') return [{ nom: 'CSV', lignes: checkWidth(readCsvRows(bytes)) }]
  const parts = unzipXmlParts(bytes, LIMITES_MODELE)
  for (const [name, part] of parts) {
    const xml = part.toString('utf8')
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw refuseFile('Ce classeur contient une déclaration interdite : il n’est pas lu.')
    if (xml.includes('sheetData')) parts.set(name, Buffer.from(sanitizeSheet(xml, LIMITES_MODELE), 'utf8'))
  }
  // Loaded when asked for: the application starts without it.
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const sheets = await readXlsxFile(storeZip(parts)).catch(() => {
    throw refuseFile('Ce fichier n’est pas un classeur Excel (.xlsx) lisible : il est abîmé ou d’un autre format.')
  })
  return sheets.map(({ sheet, data }) => ({ nom: sheet, lignes: checkWidth(data.slice(0, LIGNES_LUES).map((row) => row.map(cellText))) }))
}

function checkWidth(lignes: string[][]): string[][] {
  if (lignes.some((cellules) => cellules.length > LIMITES.colonnes)) {
    throw refuseFile(`Ce fichier a plus de ${LIMITES.colonnes} colonnes : il n’est pas lu.`)
  }
  return lignes.slice(0, LIGNES_LUES)
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 300)
}

/** The part of the archive that holds a sheet. */
export function findSheetPart(parts: ReadonlyMap<string, Buffer>, feuille: string): { name: string; xml: string } {
  const workbook = parts.get('xl/workbook.xml')?.toString('utf8') ?? ''
  const links = parts.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? ''
  const sheet = [...workbook.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/g)]
    .map(([tag]) => attributesOf(tag))
    .find(({ name }) => name === feuille)
  const id = sheet && Object.entries(sheet).find(([name]) => name.endsWith(':id'))?.[1]
  const target = [...links.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)]
    .map(([tag]) => attributesOf(tag))
    .find((link) => link.Id === id)?.Target
  const name = target?.startsWith('/') ? target.slice(1) : `xl/${target}`
  const part = parts.get(name)
  if (id === undefined || !part) throw refuseFile(`La feuille « ${feuille} » n’est plus dans le fichier vierge.`)
  return { name, xml: part.toString('utf8') }
}
