import { daysBetween, type IsoDate } from '../commun/date'

/** A caseload by date last seen, suspended people apart: who needs somebody now. */
export interface FileActive {
  total: number
  recents: number
  attention: number
  urgents: number
  suspendus: number
}

export interface FaitsFileActive {
  suspendu: boolean
  date_entree: IsoDate
  dernier_honore: IsoDate | null
}

/** Counts by time since the last honoured interview, or the entry when it came later: under `jours`, under twice, beyond. */
export function countFileActive(faits: readonly FaitsFileActive[], today: IsoDate, jours: number): FileActive {
  const counts: FileActive = { total: faits.length, recents: 0, attention: 0, urgents: 0, suspendus: 0 }
  for (const fait of faits) {
    const vu = fait.dernier_honore ?? fait.date_entree
    const age = daysBetween(vu > fait.date_entree ? vu : fait.date_entree, today)
    if (fait.suspendu) counts.suspendus += 1
    else if (age < jours) counts.recents += 1
    else if (age < 2 * jours) counts.attention += 1
    else counts.urgents += 1
  }
  return counts
}
