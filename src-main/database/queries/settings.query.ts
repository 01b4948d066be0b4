import type { Kysely } from 'kysely'
import { DISCRETION_COURANTE, type ReglesDiscretion } from '../../domain/commission/discretion'
import { type RegleQuorum, SANS_QUORUM } from '../../domain/commission/quorum'
import {
  DEFAULT_SECURITE,
  DEFAULT_SEUILS,
  DEFAULT_STRUCTURE,
  type SecuriteSettings,
  type SeuilsSettings,
  type StructureSettings,
} from '../../domain/parametre/settings'
import type { ReglePiece } from '../../domain/piece/cibles'
import { reglesPieceOf } from '../../domain/piece/regles-piece'
import { findParametre } from '../repositories/parametre.repository'
import type { Database } from '../schema/database'

// A setting added by a later version is absent from what an older one stored: the default fills it.
async function load<T extends object>(db: Kysely<Database>, cle: string, fallback: T): Promise<T> {
  return { ...fallback, ...((await findParametre(db, cle)) as Partial<T> | null) }
}

/** The structure as papers show it. */
export async function loadStructure(db: Kysely<Database>): Promise<StructureSettings> {
  return { ...(await load(db, 'structure', DEFAULT_STRUCTURE)), logo: await loadLogo(db) }
}

/** The logo as a data address, or null. */
export async function loadLogo(db: Kysely<Database>): Promise<string | null> {
  return ((await findParametre(db, 'logo')) as string | null) ?? null
}

/** The thresholds of the indicators. */
export const loadSeuils = (db: Kysely<Database>): Promise<SeuilsSettings> => load(db, 'seuils', DEFAULT_SEUILS)

/** The delay before the vault locks itself. */
export const loadSecurite = (db: Kysely<Database>): Promise<SecuriteSettings> => load(db, 'securite', DEFAULT_SECURITE)

/** What a session of the commission needs to deliberate. */
export const loadQuorum = (db: Kysely<Database>): Promise<RegleQuorum> => load(db, 'quorum', SANS_QUORUM)

/** How much the projection and the papers of the commission tell. */
export const loadDiscretion = (db: Kysely<Database>): Promise<ReglesDiscretion> => load(db, 'discretion', DISCRETION_COURANTE)

/** What each kind of document proves: the lines of the structure over the shipped ones. */
export async function loadReglesPiece(db: Kysely<Database>): Promise<readonly ReglePiece[]> {
  return reglesPieceOf(((await findParametre(db, 'pieces')) as ReglePiece[] | null) ?? [])
}
