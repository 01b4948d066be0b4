import type { Kysely } from 'kysely'
import type { Database } from '../schema/database'
import { listOperationsAvecRegles } from './operation.query'

/** What a bilan reads beside the figures: the operation, its rules in French, names of référents, communes met. */
export async function loadOperationBilan(db: Kysely<Database>, code: string | null) {
  const operations = await listOperationsAvecRegles(db)
  const concernees = operations.filter((operation) => code === null || operation.code === code)
  const operation = code === null ? undefined : await db.selectFrom('operation').selectAll().where('code', '=', code).executeTakeFirst()
  const referents = await db.selectFrom('referent').select(['code', 'nom', 'prenom']).execute()
  const communes = await db.selectFrom('participant').select('code_insee').distinct().where('code_insee', 'is not', null).execute()
  return {
    operation: operation ? { code: operation.code, intitule: operation.intitule, numero_fse: operation.numero_fse } : null,
    regles: concernees.map(({ intitule, regles }) => ({ operation: intitule, phrases: regles })),
    referents: Object.fromEntries(referents.map(({ code: referent, nom, prenom }) => [referent, [prenom, nom].filter(Boolean).join(' ')])),
    communes: communes.flatMap(({ code_insee }) => (code_insee === null ? [] : [code_insee])),
  }
}
