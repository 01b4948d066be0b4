import type { Migration } from 'kysely/migration'
import { initial } from './0001-initial'
import { dossierComplet } from './0002-dossier-complet'
import { additif } from './0003-additif'
import { operationsBilans } from './0004-operations-bilans'

/** Every migration, oldest first, listed by hand: a file that is not here does not run. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-initial': initial,
  '0002-dossier-complet': dossierComplet,
  '0003-additif': additif,
  '0004-operations-bilans': operationsBilans,
}
