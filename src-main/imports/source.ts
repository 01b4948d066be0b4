import type { TableLue } from '../domain/reprise/cellule'
import type { NomFichier } from '../domain/reprise/fichier'

/** A take-over as read: its files, and what was set aside. */
export interface SourceReprise {
  tables: ReadonlyMap<NomFichier, TableLue>
  avertissements: readonly string[]
}
