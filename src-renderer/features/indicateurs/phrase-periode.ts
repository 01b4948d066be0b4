import type { IsoDate } from '../../../src-main/domain/commun/date'
import type { CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import type { Periode } from '../../../src-main/domain/indicateur/periode'
import { formatDate } from '../../lib/formats'

/** Figures of one day, the last of the period. */
const AU_DERNIER_JOUR: ReadonlySet<CodeIndicateur> = new Set(['P04', 'P04s', 'P14', 'P14j', 'P14t', 'P18', 'P18q', 'P19', 'P23'])

/** What the dates of a period mean for a figure: « Sorties datées du… au… inclus. » */
export function phrasePeriode(code: CodeIndicateur, { du, au }: Periode, { courte = false }: { courte?: boolean } = {}): string {
  if (AU_DERNIER_JOUR.has(code)) return courte ? `au ${formatDate(au)}` : `Situation au ${formatDate(au)}, au soir.`
  const dates = `du ${formatDate(du)} au ${formatDate(au)}`
  if (courte) return dates
  if (code === 'K07') return `Heures faites jusqu’au ${formatDate(au)}, marchés actifs ${dates}.`
  if (/^(P0[6-9]|P07.|P1[0-3]|P13m)$/.test(code)) return `Sorties datées ${dates} inclus.`
  if (code === 'P05') return `Parcours ouverts au moins un jour ${dates} inclus.`
  return `${dates.charAt(0).toUpperCase()}${dates.slice(1)} inclus.`
}

/** « Vus au 30/06/2025. » after the dates; nothing when everything known counts. */
export function phraseVu(vuAu: IsoDate | null): string {
  return vuAu === null ? '' : ` Vu au ${formatDate(vuAu)}.`
}
