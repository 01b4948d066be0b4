import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableLue } from '../domain/reprise/cellule'
import { NOMS_FICHIERS, type NomFichier } from '../domain/reprise/fichier'
import { readCsv } from './csv/read-csv'
import { LIMITES, type Limites, megaoctets } from './limites'
import { readLimited } from './read-limited'
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
    if (!nom) avertissements.push(`${name} : fichier inconnu du format, laissé de côté.`)
    else if (found.has(nom)) throw refuseFile(`Le dossier contient ${found.get(nom)} et ${name} : n’en garder qu’un.`)
    else found.set(nom, name)
  }
  if (found.size === 0)
    throw refuseFile('Le dossier ne contient aucun fichier CSV du format de reprise (participants.csv, participations.csv…).')

  const tables = new Map<NomFichier, TableLue>()
  let total = 0
  for (const [nom, name] of found) {
    const bytes = await readLimited(join(folder, name), name, limites.octetsCsv)
    total += bytes.byteLength
    if (total > limites.octetsDossier) throw refuseFile(`Les fichiers dépassent ensemble ${megaoctets(limites.octetsDossier)}.`)
    const table = readCsv(name, bytes)
    if (table.entetes.length > 0) tables.set(nom, table)
    else avertissements.push(`${name} : fichier vide.`)
  }
  return { tables, avertissements }
}

function fileOfFormat(name: string): NomFichier | undefined {
  const [, base] = /^(.+)\.csv$/i.exec(name) ?? []
  return NOMS_FICHIERS.find((nom) => nom === base?.toLowerCase())
}
