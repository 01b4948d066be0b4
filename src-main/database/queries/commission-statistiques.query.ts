import type { Kysely } from 'kysely'
import { type StatistiquesCommission, statistiquesOf } from '../../domain/commission/statistiques'
import type { Database } from '../schema/database'

/** The commission over a calendar year: events held, and the dossiers of the sessions closed here. */
export async function loadStatistiques(db: Kysely<Database>, annee: number): Promise<StatistiquesCommission> {
  const [debut, fin] = [`${annee}-01-01`, `${annee}-12-31`]
  const evenements = await db
    .selectFrom('evenement')
    .select('partenaires')
    .where('type', '=', 'commission')
    .where('etat', '=', 'tenu')
    .where('date', '>=', debut)
    .where('date', '<=', fin)
    .execute()
  const passages = await db
    .selectFrom('passage')
    .innerJoin('commission', 'commission.id', 'passage.commission')
    .leftJoin('demande', 'demande.id', 'passage.demande')
    .select(['passage.type', 'passage.decision', 'commission.date as seance', 'demande.date_demande as demande'])
    .where('commission.etat', '=', 'cloturee')
    .where('commission.date', '>=', debut)
    .where('commission.date', '<=', fin)
    .execute()
  return statistiquesOf(evenements, passages)
}
