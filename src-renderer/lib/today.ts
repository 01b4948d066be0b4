import type { IsoDate } from '../../src-main/domain/commun/date'

/** The calendar day at the desk, AAAA-MM-JJ. */
export function today(): IsoDate {
  return new Date().toLocaleDateString('sv-SE')
}
