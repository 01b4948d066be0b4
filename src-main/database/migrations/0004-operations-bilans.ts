import { type Kysely, sql } from 'kysely'
import { splitStatements } from './split-statements'

const OPERATION_SQL = `
CREATE TABLE operation_detail (
  operation TEXT NOT NULL PRIMARY KEY REFERENCES operation (code),
  public TEXT,
  territoire TEXT,
  norme_file_active INTEGER,
  repartition TEXT
) STRICT;
CREATE TABLE phase (
  operation TEXT NOT NULL REFERENCES operation (code),
  ordre INTEGER NOT NULL,
  intitule TEXT NOT NULL,
  duree_mois REAL,
  duree_mois_max REAL,
  prise_en_charge TEXT,
  PRIMARY KEY (operation, ordre)
) STRICT;
CREATE TABLE passage_phase (
  participation TEXT NOT NULL REFERENCES participation (id),
  ordre INTEGER NOT NULL,
  date_debut TEXT NOT NULL,
  date_fin TEXT,
  PRIMARY KEY (participation, ordre)
) STRICT;
CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  operation TEXT NOT NULL REFERENCES operation (code),
  intitule TEXT NOT NULL,
  date_debut TEXT NOT NULL,
  date_fin TEXT,
  places INTEGER,
  bilan TEXT
) STRICT;
CREATE TABLE session_inscrit (
  session TEXT NOT NULL REFERENCES session (id),
  participation TEXT NOT NULL REFERENCES participation (id),
  issue TEXT,
  PRIMARY KEY (session, participation)
) STRICT;
CREATE TABLE jeu_regles (
  operation TEXT NOT NULL REFERENCES operation (code),
  version INTEGER NOT NULL,
  adopte_le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  raison TEXT,
  contenu TEXT NOT NULL,
  PRIMARY KEY (operation, version)
) STRICT;
`

const BILAN_SQL = `
CREATE TABLE bilan (
  id TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL,
  operation TEXT REFERENCES operation (code),
  du TEXT NOT NULL,
  au TEXT NOT NULL,
  sections TEXT NOT NULL,
  textes TEXT NOT NULL,
  modifie_le TEXT NOT NULL,
  modifie_par TEXT NOT NULL
) STRICT;
CREATE TABLE bilan_fige (
  bilan TEXT NOT NULL REFERENCES bilan (id),
  version INTEGER NOT NULL,
  fige_le TEXT NOT NULL,
  fige_par TEXT NOT NULL,
  donnees TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  PRIMARY KEY (bilan, version)
) STRICT;
CREATE TRIGGER bilan_fige_no_update BEFORE UPDATE ON bilan_fige BEGIN SELECT RAISE(ABORT, 'frozen bilan'); END;
CREATE TRIGGER bilan_fige_no_delete BEFORE DELETE ON bilan_fige BEGIN SELECT RAISE(ABORT, 'frozen bilan'); END;
`

const QUALITE_SQL = `
CREATE TABLE qualite_accepte (
  controle TEXT NOT NULL,
  objet TEXT NOT NULL,
  objet_id TEXT NOT NULL,
  raison TEXT NOT NULL,
  utilisateur TEXT NOT NULL,
  horodatage TEXT NOT NULL,
  PRIMARY KEY (controle, objet, objet_id)
) STRICT;
`

/** What an operation is beyond its period, the versions of its rules, and bilans that never change once frozen. */
export const operationsBilans = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const script of [OPERATION_SQL, BILAN_SQL, QUALITE_SQL]) {
      for (const statement of splitStatements(script)) await sql.raw(statement).execute(db)
    }
  },
}
