import type { Kysely } from 'kysely'
import type { ReportAlerte } from '../../domain/accueil/report'
import type { Database } from '../schema/database'

type Cle = Pick<ReportAlerte, 'participation' | 'type' | 'objet'>

/** Puts an alert off, over the previous report of the same alert. */
export async function saveReport(db: Kysely<Database>, report: ReportAlerte): Promise<void> {
  const { jusqu_au, raison, utilisateur, reporte_le } = report
  await db
    .insertInto('report_alerte')
    .values(report)
    .onConflict((conflict) =>
      conflict.columns(['participation', 'type', 'objet']).doUpdateSet({ jusqu_au, raison, utilisateur, reporte_le }),
    )
    .execute()
}

/** How many rows were taken away: none when the alert was not put off. */
export async function deleteReport(db: Kysely<Database>, { participation, type, objet }: Cle): Promise<number> {
  const result = await db
    .deleteFrom('report_alerte')
    .where('participation', '=', participation)
    .where('type', '=', type)
    .where('objet', '=', objet)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** The reports whose day has not come. */
export function listReports(db: Kysely<Database>, today: string) {
  return db
    .selectFrom('report_alerte')
    .leftJoin('utilisateur', 'utilisateur.id', 'report_alerte.utilisateur')
    .selectAll('report_alerte')
    .select('utilisateur.nom as utilisateur_nom')
    .where('jusqu_au', '>', today)
    .execute()
}
