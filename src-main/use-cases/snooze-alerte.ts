import type { Transaction } from 'kysely'
import type { ReportSaisie } from '../contract/accueil'
import { loadSeuils } from '../database/queries/settings.query'
import { deleteReport, saveReport } from '../database/repositories/report.repository'
import type { Database } from '../database/schema/database'
import type { TypeAlerte } from '../domain/accueil/alerte'
import { verifyReport } from '../domain/accueil/report'
import { assertSansAnomalie } from '../domain/commun/verification'
import { type ActeurContext, journalParticipation, loadEditableParticipation } from './acteur'

/** Which alert: its kind, its parcours and what it is about. */
export interface AlerteVisee {
  readonly participation: string
  readonly type: TypeAlerte
  readonly objet: string | null
}

/** Puts an alert off to a day, with a reason: it comes back by itself, and the file still says what is missing. */
export async function snoozeAlerte(
  trx: Transaction<Database>,
  context: ActeurContext,
  { report, ...alerte }: AlerteVisee & { readonly report: ReportSaisie },
): Promise<void> {
  await loadEditableParticipation(trx, context, alerte.participation)
  const { report_max_jours } = await loadSeuils(trx)
  assertSansAnomalie(verifyReport(report, context.clock.today(), report_max_jours))
  await saveReport(trx, {
    ...alerte,
    objet: alerte.objet ?? '',
    ...report,
    utilisateur: context.user.id,
    reporte_le: context.clock.now(),
  })
  await journalParticipation(trx, context, 'snoozeAlerte', alerte.participation, { type: alerte.type, jusqu_au: report.jusqu_au })
}

/** Brings an alert back before its day. */
export async function wakeAlerte(trx: Transaction<Database>, context: ActeurContext, alerte: AlerteVisee): Promise<void> {
  await loadEditableParticipation(trx, context, alerte.participation)
  if ((await deleteReport(trx, { ...alerte, objet: alerte.objet ?? '' })) === 0) return
  await journalParticipation(trx, context, 'wakeAlerte', alerte.participation, { type: alerte.type })
}
