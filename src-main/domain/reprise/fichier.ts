import type { Colonne } from './colonne'

/** The files of the take-over format, parents before children: the order in which they are checked and written. */
export const NOMS_FICHIERS = [
  'operations',
  'regles',
  'objectifs',
  'referents',
  'participants',
  'employeurs',
  'participations',
  'sorties',
  'etapes',
  'entretiens',
  'freins',
  'suspensions',
  'suivis',
  'contacts',
  'offres',
  'mises_en_relation',
  'evenements',
  'presences',
  'marches',
  'lots',
  'contrats_clause',
  'heures_clause',
] as const
export type NomFichier = (typeof NOMS_FICHIERS)[number]

/** A file of the take-over format. */
export interface Fichier {
  colonnes: readonly Colonne[]
  /** Columns that name a record; two lines of one file may not share them. */
  cle: readonly string[]
  /** Pairs of dates whose second may not come before the first. */
  bornes?: readonly (readonly [debut: string, fin: string])[]
}
