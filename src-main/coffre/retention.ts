import { type IsoDate, monthOf, toDayNumber } from '../domain/commun/date'

const KEPT = { latest: 3, days: 7, weeks: 5, months: 12 } as const

export interface DatedBackup {
  readonly nom: string
  readonly date: IsoDate
  /** Sorts the backups of one day. */
  readonly heure: string
}

/**
 * The backups that retention lets go: all but the 3 latest (one is made before a take-over) and the last one of each of the 7 latest days, 5 latest weeks (from Monday) and
 * 12 latest months that have one. Counted on what exists, not on the calendar: a long closure empties nothing.
 */
export function backupsToDelete(backups: readonly DatedBackup[]): string[] {
  const newestFirst = [...backups].sort((a, b) => `${b.date} ${b.heure} ${b.nom}`.localeCompare(`${a.date} ${a.heure} ${a.nom}`))
  const kept = new Set<string>([
    ...newestFirst.slice(0, KEPT.latest).map(({ nom }) => nom),
    ...lastOfEach(newestFirst, ({ date }) => date, KEPT.days),
    ...lastOfEach(newestFirst, ({ date }) => weekOf(date), KEPT.weeks),
    ...lastOfEach(newestFirst, ({ date }) => monthOf(date), KEPT.months),
  ])
  return newestFirst.map(({ nom }) => nom).filter((nom) => !kept.has(nom))
}

function lastOfEach(newestFirst: readonly DatedBackup[], periodOf: (backup: DatedBackup) => string, periods: number): string[] {
  const last = new Map<string, string>()
  for (const backup of newestFirst) {
    const period = periodOf(backup)
    if (!last.has(period)) last.set(period, backup.nom)
  }
  return [...last.values()].slice(0, periods)
}

// Day 0 (1 January 1970) was a Thursday: three days later than its week.
function weekOf(date: IsoDate): string {
  return String(Math.floor((toDayNumber(date) + 3) / 7))
}
