import type { Migration } from 'kysely/migration'
import { initial } from './0001-initial'

/** Every migration, oldest first, listed by hand: a file that is not here does not run. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-initial': initial,
}
