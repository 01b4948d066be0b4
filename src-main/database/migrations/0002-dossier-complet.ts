import { type Kysely, sql } from 'kysely'
import { ACCOMPAGNEMENT_SQL } from './0002/accompagnement'
import { ENTREE_SQL } from './0002/entree'
import { OUTILS_SQL } from './0002/outils'
import { PIECE_SQL } from './0002/piece'
import { splitStatements } from './split-statements'

/** What makes a file complete: proofs, eligibility, contract of commitment, evaluations, letters, merges. */
export const dossierComplet = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const script of [PIECE_SQL, ENTREE_SQL, ACCOMPAGNEMENT_SQL, OUTILS_SQL]) {
      for (const statement of splitStatements(script)) await sql.raw(statement).execute(db)
    }
  },
}
