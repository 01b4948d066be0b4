import type { Kysely } from 'kysely'
import { type Acteur, perimetreOf } from '../../domain/acces/dossier'
import type { TypeAlerte } from '../../domain/accueil/alerte'
import { alertesOf } from '../../domain/accueil/alertes'
import { cleAlerte, reportEnCours } from '../../domain/accueil/report'
import type { IsoDate } from '../../domain/commun/date'
import { listReports } from '../repositories/report.repository'
import type { Database } from '../schema/database'
import { loadFaitsAccueil } from './accueil-faits.query'
import type { loadSeuils } from './settings.query'

type Seuils = Awaited<ReturnType<typeof loadSeuils>>

/** Kinds of alerts of each participation this person may act on, without those put off: what the home screen shows, file by file. */
export async function loadAlertesOf(
  db: Kysely<Database>,
  acteur: Acteur,
  today: IsoDate,
  seuils: Seuils,
): Promise<ReadonlyMap<string, readonly TypeAlerte[]>> {
  const perimetre = perimetreOf(acteur, 'ecriture')
  if (perimetre === null) return new Map()
  const reports = new Map((await listReports(db, today)).map((report) => [cleAlerte(report), report]))
  const faits = await loadFaitsAccueil(db, perimetre.referent, today, seuils.horizon_jours)
  const types = new Map<string, readonly TypeAlerte[]>()
  for (const fait of faits) {
    const alertes = alertesOf(fait, today, seuils).filter((alerte) => reportEnCours(reports, alerte, today) === null)
    if (alertes.length > 0) types.set(fait.participation, [...new Set(alertes.map(({ type }) => type))])
  }
  return types
}
