import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableLue } from '../domain/reprise/cellule'
import { NOMS_FICHIERS, type NomFichier } from '../domain/reprise/fichier'
import { readCsv } from './csv/read-csv'
import { LIMITES, type Limites, megaoctets } from './limites'
import { refuseFile } from './refus'
import type { SourceReprise } from './source'

/** Reads the CSV files of a folder whose names the format knows; the others are reported. */
export async function readFolder(folder: string, limites: Limites = LIMITES): Promise<SourceReprise> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  if (names.length > limites.fichiersDossier) throw refuseFile(`Le dossier contient plus de ${limites.fichiersDossier} fichiers.`)
  const found = new Map<NomFichier, string>()
  const avertissements: string[] = []
  for (const name of names) {
    const nom = fileOfFormat(name)
    if (!nom) avertissements.push(`${name}·: fichier inconnu du format, laissé de côté.`)
    else if (found.has(nom)) throw refuseFile(`Le dossier contient ${found.get(nom)} et ${name}·: n’en garder qu’un.`)
    else found.set(nom, name)
  }
  if (found.size === 0) throw refuseFile('Le dossier ne contient aucun fichier CSV du format de reprise (participants.csv, participations.csv…).')

  const tables = new Map<NomFichier, TableLue>()
  let total = 0
  for (const [nom, name] of found) {
    const bytes = await readLimited(join(folder, name), name, limites.octetsCsv)
    total += bytes.byteLength
    if (total > limites.octetsDossier) throw refuseFile(`Les fichiers dépassent ensemble ${megaoctets(limites.octetsDossier)}.`)
    const table = readCsv(name, bytes)
    if (table.entetes.length > 0) tables.set(nom, table)
    else avertissements.push(`${name}·: fichier vide.`)
  }
  return { tables, avertissements }
}

/** The bytes of a regular file, refused beyond a size before any of it is read. */
export async function readLimited(path: string, name: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw refuseFile(`${name} n’est pas un fichier.`)
    if (stats.size > maxBytes) throw refuseFile(`${name} pèse ${megaoctets(stats.size)}, ${megaoctets(maxBytes)} au plus sont lus.`)
    const bytes = Buffer.alloc(stats.size)
    const { bytesRead } = await file.read(bytes, 0, stats.size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function fileOfFormat(name: string): NomFichier | undefined {
  const [, base] = /^(.+)\.csv$/i.exec(name) ?? []
  return NOMS_FICHIERS.find((nom) => nom === base?.toLowerCase())
}
