import { type Kysely, sql } from 'kysely'
import type { EtatCoffre, EtatLibre, ParticipationConnue } from '../../domain/reprise/coffre'
import { NOMS_FICHIERS, type NomFichier } from '../../domain/reprise/fichier'
import { FICHIERS } from '../../domain/reprise/fichiers'
import type { LigneTypee } from '../../domain/reprise/ligne'
import type { Fiche } from '../../domain/reprise/tri'
import { type CellValue, insertRows, replaceRows, selectRowsIn } from '../bulk'
import type { Database } from '../schema/database'
import { bulkTarget, TABLES, toRow } from './reprise.table'

/** Takes the right to write at the first statement: a change by another connection meanwhile would make the last ones fail. */
export async function lockForWriting(db: Kysely<Database>): Promise<void> {
  await db.updateTable('coffre').set({ valeur: '' }).where('cle', '=', '').execute()
}

/** What the checks of an import need of the vault: identifiers in use, records whose key is in the import, participations. */
export async function loadEtatCoffre(db: Kysely<Database>, lignes: ReadonlyMap<NomFichier, readonly LigneTypee[]>): Promise<EtatCoffre> {
  const identifiants = new Map<NomFichier, ReadonlySet<string>>()
  for (const nom of referencedFiles()) identifiants.set(nom, await loadIdentifiers(db, nom))
  const existants = new Map<NomFichier, ReadonlyMap<string, CellValue[]>>()
  for (const [nom, lines] of lignes) existants.set(nom, await loadExisting(db, nom, lines))
  return { identifiants, existants, participations: await loadParticipations(db) }
}

/** What a free spreadsheet is matched with: who is known, and where they stand. */
export async function loadEtatLibre(db: Kysely<Database>): Promise<EtatLibre> {
  const personnes = await db.selectFrom('participant').select(['id', 'nom', 'prenom', 'date_naissance']).execute()
  return { personnes, participations: [...(await loadParticipations(db)).values()] }
}

/** Writes the lines of one file, new records then changed ones. */
export async function writeFiches(db: Kysely<Database>, nom: NomFichier, fiches: readonly Fiche[]): Promise<void> {
  const target = bulkTarget(nom)
  const rowsOf = (etat: Fiche['etat']) => fiches.filter((fiche) => fiche.etat === etat).map((fiche) => toRow(nom, fiche.cle, fiche.valeurs))
  await insertRows(db, target, rowsOf('creees'))
  await replaceRows(db, target, rowsOf('modifiees'))
}

function referencedFiles(): NomFichier[] {
  const referenced = new Set(NOMS_FICHIERS.flatMap((nom) => FICHIERS[nom].colonnes.map((colonne) => colonne.reference)))
  return NOMS_FICHIERS.filter((nom) => referenced.has(nom))
}

async function loadIdentifiers(db: Kysely<Database>, nom: NomFichier): Promise<ReadonlySet<string>> {
  const column = sql.ref<string>(FICHIERS[nom].cle[0] ?? 'id')
  const rows = await sql<{ cle: string }>`SELECT ${column} AS cle FROM ${sql.table(TABLES[nom])}`.execute(db)
  return new Set(rows.rows.map((row) => row.cle))
}

async function loadExisting(db: Kysely<Database>, nom: NomFichier, lines: readonly LigneTypee[]): Promise<Map<string, CellValue[]>> {
  const { colonnes, cle } = FICHIERS[nom]
  const columns = colonnes.map((colonne) => colonne.nom)
  const keyIndices = cle.map((name) => columns.indexOf(name))
  const [first = 0] = keyIndices
  const values = new Set(lines.flatMap((line) => (line.cle === null ? [] : [String(line.valeurs[first] ?? '')])))
  const existing = new Map<string, CellValue[]>()
  if (!(await hasRows(db, nom))) return existing
  for (const row of await selectRowsIn(db, TABLES[nom], columns, columns[first] ?? 'id', [...values])) {
    existing.set(keyIndices.map((index) => row[index] ?? '').join('|'), row)
  }
  return existing
}

async function hasRows(db: Kysely<Database>, nom: NomFichier): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM ${sql.table(TABLES[nom])} LIMIT 1`.execute(db)
  return rows.length > 0
}

async function loadParticipations(db: Kysely<Database>): Promise<ReadonlyMap<string, ParticipationConnue>> {
  const rows = await db
    .selectFrom('participation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select(['participation.id', 'participant', 'operation', 'date_entree', 'date_sortie'])
    .orderBy('date_entree')
    .orderBy('participation.id')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
