import type { Kysely } from 'kysely'
import {
  DEFAULT_SECURITE,
  DEFAULT_SEUILS,
  DEFAULT_STRUCTURE,
  type SecuriteSettings,
  type SeuilsSettings,
  type StructureSettings,
} from '../../domain/parametre/settings'
import { findParametre } from '../repositories/parametre.repository'
import type { Database } from '../schema/database'

// A setting added by a later version is absent from what an older one stored: the default fills it.
async function load<T extends object>(db: Kysely<Database>, cle: string, fallback: T): Promise<T> {
  return { ...fallback, ...((await findParametre(db, cle)) as Partial<T> | null) }
}

/** The structure as papers show it. */
export const loadStructure = (db: Kysely<Database>): Promise<StructureSettings> => load(db, 'structure', DEFAULT_STRUCTURE)

/** The thresholds of the indicators. */
export const loadSeuils = (db: Kysely<Database>): Promise<SeuilsSettings> => load(db, 'seuils', DEFAULT_SEUILS)

/** The delay before the vault locks itself. */
export const loadSecurite = (db: Kysely<Database>): Promise<SecuriteSettings> => load(db, 'securite', DEFAULT_SECURITE)
