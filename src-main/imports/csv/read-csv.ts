import type { TableLue } from '../../domain/reprise/cellule'
import { LIMITES } from '../limites'
import { refuseFile } from '../refus'
import { decodeText } from './decode'
import { readRecords } from './records'

const SEPARATORS = [';', ',', '\t']

/** Reads the bytes of a CSV file; `name` is for the messages. A file without any line has no titles. */
export function readCsv(name: string, bytes: Uint8Array): TableLue {
  const text = decodeText(bytes)
  if (text.includes('\0')) throw refuseFile(`${name} n’est pas un fichier texte : l’enregistrer au format CSV.`)
  const records = readRecords(text, detectSeparator(text))
  if (records.length - 1 > LIMITES.lignes) {
    throw refuseFile(`${name} a plus de ${LIMITES.lignes.toLocaleString('fr-FR')} lignes. Le couper en plusieurs fichiers.`)
  }
  const [header, ...lignes] = records
  if (header?.rejet !== undefined) throw refuseFile(`${name} : la ligne des titres est illisible : ${header.rejet}`)
  const entetes = (header?.cellules ?? []).map((title) => String(title).trim())
  if (entetes.length > LIMITES.colonnes) throw refuseFile(`${name} a ${entetes.length} colonnes, ${LIMITES.colonnes} au plus sont lues.`)
  return { entetes, lignes }
}

/** The separator that the line of titles uses most; a semicolon when it has a single title. */
export function detectSeparator(text: string): string {
  const header =
    text
      .slice(0, 100_000)
      .split(/\r\n|\n|\r/)
      .find((line) => line.trim() !== '') ?? ''
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => bare.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';'
}
