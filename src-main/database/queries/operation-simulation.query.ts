import type { Kysely } from 'kysely'
import { type ContenuRegles, normalizeRegles } from '../../domain/operation/jeu-regles'
import { type Simulation, simulateRegles } from '../../domain/operation/simulation'
import { libelleEtape } from '../../domain/parcours/libelle-etape'
import type { Database } from '../schema/database'
import { loadDonneesIndicateur } from './indicateur-donnees.query'

/** Which past exits of an operation other rules would class otherwise, their étapes named. */
export async function loadSimulation(db: Kysely<Database>, operation: string, regles: ContenuRegles): Promise<Simulation> {
  const simulation = simulateRegles(await loadDonneesIndicateur(db), operation, normalizeRegles(regles))
  const noms = await nommerEtapes(
    db,
    simulation.changees.flatMap(({ etape }) => etape ?? []),
  )
  return {
    ...simulation,
    changees: simulation.changees.map((sortie) => ({
      ...sortie,
      etape: sortie.etape === null ? null : (noms.get(sortie.etape) ?? sortie.etape),
    })),
  }
}

async function nommerEtapes(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const voulues = new Set(ids)
  if (voulues.size === 0) return new Map()
  const rows = await db
    .selectFrom('etape')
    .leftJoin('employeur', 'employeur.id', 'etape.employeur')
    .select(['etape.id', 'etape.intitule', 'etape.famille', 'etape.contrat', 'etape.operateur', 'employeur.nom as nomEmployeur'])
    .execute()
  return new Map(rows.filter(({ id }) => voulues.has(id)).map(({ id, nomEmployeur, ...etape }) => [id, libelleEtape(etape, nomEmployeur)]))
}
