import type { Kysely } from 'kysely'
import type { SessionUser } from '../contract/coffre'
import type { Database } from '../database/schema/database'

/** The open vault and who opened it; lives in the memory of the main process only. */
export interface Session {
  readonly user: SessionUser
  readonly db: Kysely<Database>
}
