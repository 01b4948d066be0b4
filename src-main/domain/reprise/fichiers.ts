import type { Fichier, NomFichier } from './fichier'
import { contacts, employeurs, evenements, misesEnRelation, offres, presences } from './fichiers-activite'
import { contratsClause, heuresClause, lots, marches } from './fichiers-clause'
import {
  entretiens,
  etapes,
  freins,
  objectifs,
  operations,
  participants,
  participations,
  referents,
  regles,
  sorties,
  suivis,
  suspensions,
} from './fichiers-parcours'

/** The take-over format as data: for each file, its columns, its key and its pairs of dates. */
export const FICHIERS: Record<NomFichier, Fichier> = {
  operations,
  regles,
  objectifs,
  referents,
  participants,
  employeurs,
  participations,
  sorties,
  etapes,
  entretiens,
  freins,
  suspensions,
  suivis,
  contacts,
  offres,
  mises_en_relation: misesEnRelation,
  evenements,
  presences,
  marches,
  lots,
  contrats_clause: contratsClause,
  heures_clause: heuresClause,
}

/** Place of a column in the lines of a file; throws when the format has no such column. */
export function columnIndex(fichier: NomFichier, nom: string): number {
  const index = FICHIERS[fichier].colonnes.findIndex((colonne) => colonne.nom === nom)
  if (index < 0) throw new RangeError(`${fichier}.${nom}`)
  return index
}
