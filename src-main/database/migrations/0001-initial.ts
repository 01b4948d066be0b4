import { type Kysely, sql } from 'kysely'
import { ACTIVITE_SQL } from './0001/activite'
import { COMMISSION_SQL } from './0001/commission'
import { JOURNAL_SQL } from './0001/journal'
import { PARCOURS_SQL } from './0001/parcours'
import { TECHNIQUE_SQL } from './0001/technique'
import { splitStatements } from './split-statements'

/** The first schema. */
export const initial = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const script of [PARCOURS_SQL, ACTIVITE_SQL, COMMISSION_SQL, TECHNIQUE_SQL, JOURNAL_SQL]) {
      for (const statement of splitStatements(script)) await sql.raw(statement).execute(db)
    }
  },
}
