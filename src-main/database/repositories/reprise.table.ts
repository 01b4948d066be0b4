import { cleRecherche } from '../../domain/participant/cle-recherche'
import type { Valeur } from '../../domain/reprise/cellule'
import type { NomFichier } from '../../domain/reprise/fichier'
import { columnIndex, FICHIERS } from '../../domain/reprise/fichiers'
import type { BulkTarget, CellValue } from '../bulk'
import type { Database } from '../schema/database'

/** The table a file of the take-over format is kept in. */
export const TABLES: Record<NomFichier, keyof Database> = {
  operations: 'operation',
  regles: 'regle',
  objectifs: 'objectif',
  referents: 'referent',
  participants: 'participant',
  employeurs: 'employeur',
  participations: 'participation',
  sorties: 'sortie',
  etapes: 'etape',
  entretiens: 'entretien',
  freins: 'frein',
  suspensions: 'suspension',
  suivis: 'suivi',
  contacts: 'contact',
  offres: 'offre',
  mises_en_relation: 'mise_en_relation',
  evenements: 'evenement',
  presences: 'presence',
  marches: 'marche',
  lots: 'lot',
  contrats_clause: 'contrat_clause',
  heures_clause: 'heure_clause',
}

/** Files without an identifier of their own whose table has one: a new record takes its key as identifier, an old one keeps its own. */
const KEYED_BY_PARTS: readonly NomFichier[] = ['entretiens', 'freins', 'suspensions', 'contacts']

const REGLE_VALEUR = columnIndex('regles', 'valeur')

/** Where and how the lines of a file are written. */
export function bulkTarget(nom: NomFichier): BulkTarget {
  const { colonnes, cle } = FICHIERS[nom]
  const names = colonnes.map((colonne) => colonne.nom)
  const table = TABLES[nom]
  if (KEYED_BY_PARTS.includes(nom)) return { table, columns: [...names, 'id'], key: cle, frozen: ['id'] }
  if (nom === 'participants') return { table, columns: [...names, 'cle_recherche'], key: cle }
  // As in the unique index: a target for the whole period has no year.
  if (nom === 'objectifs') return { table, columns: names, key: ['operation', 'COALESCE(annee, 0)', 'indicateur'], frozen: cle }
  return { table, columns: names, key: cle }
}

/** The row of a line, columns in the order of `bulkTarget`. */
export function toRow(nom: NomFichier, cle: string, valeurs: readonly Valeur[]): readonly CellValue[] {
  if (KEYED_BY_PARTS.includes(nom)) return [...valeurs, cle]
  if (nom === 'participants') return [...valeurs, searchKey(valeurs)]
  // An empty value is one (« saisonnier.jours »), and the column is never null.
  if (nom === 'regles') return valeurs.map((valeur, index) => (index === REGLE_VALEUR ? (valeur ?? '') : valeur))
  return valeurs
}

function searchKey(valeurs: readonly Valeur[]): string {
  const text = (nom: string) => {
    const valeur = valeurs[columnIndex('participants', nom)]
    return typeof valeur === 'string' ? valeur : null
  }
  return cleRecherche({
    id: text('id') ?? '',
    nom: text('nom') ?? '',
    prenom: text('prenom') ?? '',
    nom_naissance: text('nom_naissance'),
    telephone: text('telephone'),
    identifiant_ft: text('identifiant_ft'),
  })
}
