import type { Kysely } from 'kysely'
import { listReglesOf } from '../database/queries/dossier-lignes.query'
import { listEtapesOf } from '../database/repositories/etape.repository'
import type { Database } from '../database/schema/database'
import type { Participation } from '../domain/participant/participation'
import { type Classement, classerSortie, type SortieAClasser } from '../domain/sortie/classement'
import { parseRegles } from '../domain/sortie/regles'

/** How the rule set of the operation would class this exit. */
export async function classSortiePrevue(db: Kysely<Database>, participation: Participation, sortie: SortieAClasser): Promise<Classement> {
  const etapes = await listEtapesOf(db, participation.id)
  const regles = parseRegles(await listReglesOf(db, [participation.operation]))
  return classerSortie(sortie, participation, etapes, regles)
}
