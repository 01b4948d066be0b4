import { stat } from 'node:fs/promises'
import { readFolder } from './read-folder'
import { refuseFile } from './refus'
import type { SourceReprise } from './source'
import { readWorkbookSource } from './xlsx/read-workbook-source'

/** Reads a take-over in the documented format: a folder of CSV files, or one XLSX workbook. */
export async function readSource(path: string): Promise<SourceReprise> {
  const stats = await stat(path).catch(() => null)
  if (!stats) throw refuseFile('Le dossier ou le fichier à reprendre est introuvable.')
  if (!stats.isDirectory() && !/\.xlsx$/i.test(path)) {
    throw refuseFile('Choisir un dossier de fichiers CSV, ou un classeur Excel au format .xlsx.')
  }
  const source = stats.isDirectory() ? await readFolder(path) : await readWorkbookSource(path)
  if (!source.tables.has('participants')) {
    throw refuseFile('Le fichier « participants » manque ou il est vide : sans lui, la reprise ne peut pas commencer.')
  }
  return source
}
