import type { TableLue } from '../../domain/reprise/cellule'
import { NOMS_FICHIERS, type NomFichier } from '../../domain/reprise/fichier'
import { refuseFile } from '../refus'
import type { SourceReprise } from '../source'
import { readXlsx } from './read-xlsx'

/** Reads the sheets of a workbook whose names the format knows; the others are reported. */
export async function readWorkbookSource(path: string): Promise<SourceReprise> {
  const tables = new Map<NomFichier, TableLue>()
  const avertissements: string[] = []
  for (const { nom, table } of await readXlsx(path)) {
    const fichier = NOMS_FICHIERS.find((known) => known === nom.toLowerCase())
    if (!fichier) avertissements.push(`${nom} : feuille inconnue du format, laissée de côté.`)
    else if (tables.has(fichier)) throw refuseFile(`Le classeur contient deux feuilles ${fichier} : n’en garder qu’une.`)
    else if (table.entetes.length > 0) tables.set(fichier, table)
    else avertissements.push(`${nom} : feuille vide.`)
  }
  return { tables, avertissements }
}
