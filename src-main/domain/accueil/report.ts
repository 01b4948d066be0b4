import { addDays, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { Alerte } from './alerte'

/** An alert put off to a later day, with the reason given. */
export interface ReportAlerte {
  participation: string
  type: string
  /** The étape or interview of the alert; empty for the parcours itself. */
  objet: string
  jusqu_au: IsoDate
  raison: string
  utilisateur: string
  reporte_le: string
}

/** Usual reasons to put an alert off; any other may be written. */
export const RAISONS_REPORT = [
  'Rendez-vous en cours de prise',
  'Document demandé, attendu',
  'Personne injoignable, à rappeler',
  'Personne absente ou en congé',
  'À voir en réunion d’équipe',
] as const

/** What is impossible in a report as typed, by field, with the reason. */
export function verifyReport({ jusqu_au, raison }: Pick<ReportAlerte, 'jusqu_au' | 'raison'>, today: IsoDate, maxJours: number): Anomalies {
  const anomalies: Anomalies = {}
  const limite = addDays(today, maxJours)
  if (jusqu_au <= today) anomalies.jusqu_au = 'Une alerte se reporte à demain au plus tôt.'
  else if (jusqu_au > limite) anomalies.jusqu_au = `Une alerte se reporte de ${maxJours} jours au plus, jusqu’au ${formatDate(limite)}.`
  if (raison.trim() === '') anomalies.raison = 'Dites pourquoi : l’équipe le lira.'
  return anomalies
}

/** What names an alert, today and tomorrow: its kind, its parcours and what it is about. */
export function cleAlerte({ participation, type, objet }: Pick<Alerte, 'participation' | 'objet'> & { readonly type: string }): string {
  return `${participation}|${type}|${objet ?? ''}`
}

/** The report that holds an alert back on a day: none once its day has come. */
export function reportEnCours<R extends Pick<ReportAlerte, 'jusqu_au'>>(
  reports: ReadonlyMap<string, R>,
  alerte: Pick<Alerte, 'participation' | 'type' | 'objet'>,
  today: IsoDate,
): R | null {
  const report = reports.get(cleAlerte(alerte))
  return report !== undefined && report.jusqu_au > today ? report : null
}
