import { roundQuotient } from '../commun/nombre'

/** Share of a whole in percent, one decimal; null when the whole is empty. */
export function partOf(nombre: number, total: number): number | null {
  return roundQuotient(100 * nombre, total, 1)
}
