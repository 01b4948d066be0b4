import type { IsoDate } from '../commun/date'

/**
 * What a reader found in a cell, before any meaning. Only a true date cell of a workbook is a `date`: a number
 * stays a number. `illisible` says in French why the cell could not be read.
 */
export type Cellule = string | number | boolean | null | { date: IsoDate } | { illisible: string }

/** A line of a file as read; `rejet` says why it could not be cut into cells. */
export interface LigneLue {
  /** Number of the line in the file, the header being line 1. */
  ligne: number
  cellules: readonly Cellule[]
  rejet?: string
}

/** A file as read, its titles as written. */
export interface TableLue {
  entetes: readonly string[]
  lignes: readonly LigneLue[]
}

/** A value of the format: text, number, oui = 1 and non = 0, null when the cell is empty. */
export type Valeur = string | number | null

/** Why a cell is refused, in French. */
export class RefusCellule {
  constructor(readonly message: string) {}
}
