import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import { findParticipationById } from '../repositories/participation.repository'
import type { Database } from '../schema/database'
import { listReglesOf } from './dossier-lignes.query'

const TEMPS_PLEIN = 35

/** Hours a week below which the rules of the operation count no CDI; null when any counts, or when the file is closed. */
export async function loadCadreEtape(db: Kysely<Database>, acteur: Acteur, id: string): Promise<{ heures_min: number | null }> {
  const participation = await findParticipationById(db, id)
  if (!participation || !accesDossier(acteur, participation).emploi) return { heures_min: null }
  const regles = parseReglesByOperation(await listReglesOf(db, [participation.operation]))(participation.operation)
  const heures = regles['cdi.quotite_min'] * TEMPS_PLEIN
  return { heures_min: heures > 0 ? heures : null }
}
