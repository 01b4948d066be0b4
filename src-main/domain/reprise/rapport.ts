import type { NomFichier } from './fichier'

/** A line left out, and why. */
export interface Rejet {
  fichier: string
  /** Number of the line in the file, the header being line 1. */
  ligne: number
  /** Column at fault; empty when the whole line is. */
  colonne: string
  message: string
}

/** What became, or would become, of the lines of one file; `lues` is the sum of the four others. */
export interface CompteFichier {
  lues: number
  creees: number
  modifiees: number
  inchangees: number
  rejetees: number
}

/** What the command line prints of an import. */
export interface RapportReprise {
  fichiers: Partial<Record<NomFichier, CompteFichier>>
  rejets: Rejet[]
}

/** The outcome of an import: its report, whether it was written, and what was set aside without harm. */
export interface ResultatReprise extends RapportReprise {
  ecrit: boolean
  /** Unknown files and columns, in French. */
  avertissements: string[]
}
