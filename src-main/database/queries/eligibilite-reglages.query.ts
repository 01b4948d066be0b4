import type { Kysely } from 'kysely'
import { type Critere, type CritereRegle, criteresOfStructure } from '../../domain/participant/eligibilite-criteres'
import { findParametre } from '../repositories/parametre.repository'
import type { Database } from '../schema/database'

/** Codes of the EPCI of the territory; empty while nobody set it. */
export async function loadTerritoire(db: Kysely<Database>): Promise<readonly string[]> {
  return ((await findParametre(db, 'territoire')) as { epci: string[] } | null)?.epci ?? []
}

/** Entry criteria as the structure uses them. */
export async function loadCriteres(db: Kysely<Database>): Promise<readonly Critere[]> {
  return criteresOfStructure(((await findParametre(db, 'criteres')) as { criteres: CritereRegle[] } | null)?.criteres ?? [])
}
