import { formatNumber, formatPercent } from '../../../lib/formats'
import type { BarRow } from '../bar-list'
import type { Figure } from './figure'

/** The files of a list of bars. */
export function barsFigure(rows: readonly BarRow[]): Figure {
  return {
    kind: 'bars',
    rows: rows.map(({ label, value, part, shown, family }) => ({
      label,
      value,
      family,
      shown: `${shown ?? formatNumber(value)}${part === undefined ? '' : `, ${formatPercent(part)}`}`,
    })),
  }
}
