import { type Kysely, sql } from 'kysely'
import { splitStatements } from './split-statements'

const ADDITIF_SQL = `
CREATE TABLE passage_effet (
  passage TEXT NOT NULL PRIMARY KEY REFERENCES passage (id),
  contenu TEXT NOT NULL
) STRICT;
CREATE TABLE additif (
  id TEXT NOT NULL PRIMARY KEY,
  passage TEXT NOT NULL REFERENCES passage (id),
  date TEXT NOT NULL,
  horodatage TEXT NOT NULL,
  auteur TEXT NOT NULL,
  raison TEXT NOT NULL,
  decision TEXT NOT NULL,
  motif TEXT,
  date_effet TEXT,
  derogation_nature TEXT,
  derogation_motif TEXT,
  avant TEXT NOT NULL
) STRICT;
CREATE INDEX additif_passage ON additif (passage);
`

/** What each decision changed, so that a closed session can be corrected, and the corrections. */
export const additif = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of splitStatements(ADDITIF_SQL)) await sql.raw(statement).execute(db)
  },
}
