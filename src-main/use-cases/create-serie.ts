import type { Transaction } from 'kysely'
import type { Database } from '../database/schema/database'
import type { Commission } from '../domain/commission/commission'
import type { IsoDate } from '../domain/commun/date'
import type { UseCaseContext } from './ports'
import { createCommission } from './prepare-commission'

type Serie = Pick<Commission, 'heure_debut' | 'heure_fin' | 'lieu' | 'presidence'> & { readonly jours: readonly IsoDate[] }

/** Plans the sessions of a calendar, all alike; how many. Throws `conflit` when a day is already taken, and plans none. */
export async function createSerie(trx: Transaction<Database>, context: UseCaseContext, { jours, ...seance }: Serie): Promise<number> {
  const distincts = [...new Set(jours)].sort()
  for (const date of distincts) await createCommission(trx, context, { ...seance, date })
  return distincts.length
}
