import { TABLES } from '../../src-main/database/repositories/reprise.table'
import type { Jeu } from '../../src-main/demonstration/jeu'
import type { Cellule, TableLue } from '../../src-main/domain/reprise/cellule'
import { NOMS_FICHIERS, type NomFichier } from '../../src-main/domain/reprise/fichier'
import { FICHIERS } from '../../src-main/domain/reprise/fichiers'

/** The rows of the demonstration as a take-over folder would write them: booleans in French, one table a file. */
export function toReprise(jeu: Jeu): Map<NomFichier, TableLue> {
  return new Map(NOMS_FICHIERS.map((nom) => [nom, toTable(nom, jeu)]))
}

function toTable(nom: NomFichier, jeu: Jeu): TableLue {
  const { colonnes } = FICHIERS[nom]
  const rows = jeu[TABLES[nom] as keyof Jeu] as unknown as Record<string, string | number | null>[]
  const lignes = rows.map((row, index) => ({
    ligne: index + 2,
    cellules: colonnes.map((colonne): Cellule => {
      const valeur = row[colonne.nom] ?? null
      return colonne.type === 'oui_non' && valeur !== null ? valeur === 1 : valeur
    }),
  }))
  return { entetes: colonnes.map((colonne) => colonne.nom), lignes }
}
